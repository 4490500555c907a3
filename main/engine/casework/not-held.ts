import { Failure } from '../../../shared/failure.ts';
import { lettersKeptBack } from '../store/held.ts';
import type { Store } from '../store/open-store.ts';
import type { Desk } from './desk.ts';

/** Letters whose waiting is over: a server is being told of them, and nothing can call them back. */
const leaving = new WeakMap<Store, Set<number>>();

/** From the moment it leaves until its outcome is known. Throws `letter-sending` when it is leaving already. */
export function beginLeaving({ store }: Desk, letterId: number): () => void {
  const now = leaving.get(store) ?? new Set<number>();
  leaving.set(store, now);
  if (now.has(letterId)) throw new Failure('letter-sending');
  now.add(letterId);
  return () => now.delete(letterId);
}

export const isLeaving = ({ store }: Desk, letterId: number): boolean => leaving.get(store)?.has(letterId) === true;

/** Throws `letter-held`, or `letter-sending`: what was confirmed does not change while it waits or leaves. */
export function notHeld(desk: Desk, letterId: number): void {
  notLeaving(desk, letterId);
  if (lettersKeptBack(desk.store).some((held) => held.letterId === letterId)) throw new Failure('letter-held');
}

/** Throws `letter-sending`: it is too late to call it back. */
export function notLeaving(desk: Desk, letterId: number): void {
  if (isLeaving(desk, letterId)) throw new Failure('letter-sending');
}

/** Throws `letter-held` while a letter of the case waits: to whom it was confirmed does not change under it. */
export function noneHeld(desk: Desk, caseId: number): void {
  for (const held of lettersKeptBack(desk.store)) if (held.caseId === caseId) notHeld(desk, held.letterId);
}
