import { Failure } from '../../../shared/failure.ts';
import { effectiveEvents, eventsOf } from '../../../shared/rules/effective-events.ts';
import { sendByAccount } from '../mail-access.ts';
import { accountForAddress } from '../store/accounts.ts';
import { listEvents } from '../store/cases.ts';
import { getLetter, type LeavingLetter } from '../store/letters.ts';
import type { Store } from '../store/open-store.ts';
import { beginSending, endSending } from '../store/sending.ts';
import type { Desk } from './desk.ts';

/** Letters that a server is being told of at this moment. */
const underway = new WeakMap<Store, Set<number>>();

/** Throws `letter-sending` while the server has not answered yet. */
export function notUnderway({ store }: Desk, letterId: number): void {
  if (underway.get(store)?.has(letterId) === true) throw new Failure('letter-sending');
}

/**
 * Sends the letter once. That it is on its way is kept before the server hears of it; `keep` writes the outcome, in the
 * transaction that ends the sending. `already-sent`, `letter-sending` (also when it is not known whether an earlier attempt
 * reached the server), and the failures of `sendMail`.
 */
export async function sendLetter(
  desk: Desk,
  letterId: number,
  letter: LeavingLetter,
  keep: (proof: string) => void,
): Promise<string> {
  const { store, clock } = desk;
  const { from, to, source } = letter;
  if (to === null) throw new Failure('no-recipient');
  const account = accountForAddress(store, from);
  if (account === null || account.outgoing === null) throw new Failure('no-outgoing-server');
  store.transaction(() => {
    const events = effectiveEvents(listEvents(store, getLetter(store, letterId).caseId));
    if (eventsOf(events, 'letter-sent').some(({ fact }) => fact.letterId === letterId))
      throw new Failure('already-sent');
    beginSending(store, letterId, clock.now().toISOString(), letter);
  });
  const sending = underway.get(store) ?? new Set<number>();
  underway.set(store, sending.add(letterId));
  try {
    const { serverAnswer } = await sendByAccount(desk, account, { from, to, raw: source });
    const proof = serverAnswer.slice(0, 1000);
    store.transaction(() => {
      endSending(store, letterId);
      keep(proof);
    });
    return proof;
  } catch (error) {
    // Only what surely did not leave may be sent again.
    if (error instanceof Failure && error.code !== 'mail-outcome-unknown') endSending(store, letterId);
    throw error;
  } finally {
    sending.delete(letterId);
  }
}
