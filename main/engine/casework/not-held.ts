import { Failure } from '../../../shared/failure.ts';
import { lettersKeptBack } from '../store/held.ts';
import type { Desk } from './desk.ts';

/** Throws `letter-held`: what was confirmed does not change while it waits to leave. */
export function notHeld({ store }: Desk, letterId: number): void {
  if (lettersKeptBack(store).some((held) => held.letterId === letterId)) throw new Failure('letter-held');
}
