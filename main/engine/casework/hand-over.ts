import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { HandoverRoute } from '../../../shared/domain/letter.ts';
import { Failure } from '../../../shared/failure.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { presumedReceipt } from '../../../shared/rules/deadlines.ts';
import { today } from '../clock.ts';
import { credentialsOf, openAccount } from '../mail-access.ts';
import { sendMail } from '../outgoing/send-mail.ts';
import type { Account } from '../../../shared/domain/account.ts';
import { accountForAddress } from '../store/accounts.ts';
import { listEvents } from '../store/cases.ts';
import { getLetter } from '../store/letters.ts';
import { checkMayLeave } from './may-leave.ts';
import { checkDay, type Desk, record } from './desk.ts';
import { freeze, letterMail } from './letter-mail.ts';
import { letterView } from './letter-view.ts';
import { redateLetter } from './revise-letter.ts';

/**
 * Hands the letter over and freezes it with the hash of what was handed over. `smtp` and `imap-draft` are carried out here,
 * by the account that received the message; the other routes were carried out by the app room before.
 * Sending by `smtp` was confirmed by the click, so it also records the sending. `proof`: the server's own answer.
 * `saved`: the bytes of a file that the app room wrote; those are kept.
 */
export async function handOver(
  desk: Desk,
  letterId: number,
  route: HandoverRoute,
  saved?: Uint8Array,
): Promise<{ done: boolean; route: HandoverRoute; proof: string | null }> {
  const letter = redateLetter(desk, letterId);
  const view = letterView(desk, letterId);
  if (view.controller === null) throw new Failure('controller-not-confirmed');
  if (!view.routes.includes(route)) throw new Failure(route === 'smtp' ? 'no-outgoing-server' : 'invalid-input');
  checkMayLeave(desk, letter);
  const mail = await letterMail(desk, letterId);
  const { source, to } = mail;
  const account = accountForAddress(desk.store, view.from);
  const proof =
    route === 'smtp'
      ? await send(desk, account, { from: view.from, to, raw: source })
      : route === 'imap-draft'
        ? await draft(desk, account, source)
        : null;
  freeze(desk, letterId, saved ?? source);
  record(desk, letter.caseId, { type: 'letter-handed-over', letterId, kind: letter.kind, route, proof });
  if (route === 'smtp') await confirmSent(desk, letterId, route, today(desk.clock));
  return { done: true, route, proof };
}

/**
 * The data subject says that the letter left on that day, which is not before the day it bears; the term starts at its
 * presumed receipt (`law.md` 2.1).
 */
export async function confirmSent(desk: Desk, letterId: number, route: HandoverRoute, on: CalendarDate): Promise<void> {
  const letter = getLetter(desk.store, letterId);
  checkDay(desk, letter.caseId, on);
  if (on < letter.datedOn) throw new Failure('sent-before-written');
  checkMayLeave(desk, letter);
  const { controller } = caseState(listEvents(desk.store, letter.caseId), today(desk.clock));
  if (controller === null) throw new Failure('controller-not-confirmed');
  freeze(desk, letterId, (await letterMail(desk, letterId)).source);
  const { receivedOn, presumed } = presumedReceipt({ route, on, country: controller.country });
  record(desk, letter.caseId, { type: 'letter-sent', letterId, kind: letter.kind, route, receivedOn, presumed }, on);
}

async function send(
  desk: Desk,
  account: Account | null,
  { from, to, raw }: { readonly from: string; readonly to: string | null; readonly raw: Uint8Array },
): Promise<string> {
  if (to === null) throw new Failure('no-recipient');
  if (account === null || account.outgoing === null) throw new Failure('no-outgoing-server');
  const { serverAnswer } = await sendMail(account.outgoing, await credentialsOf(desk, account), { from, to, raw });
  return serverAnswer.slice(0, 1000);
}

async function draft(desk: Desk, account: Account | null, raw: Uint8Array): Promise<string> {
  if (account === null) throw new Failure('not-found');
  const session = await openAccount(desk, account);
  try {
    const { mailbox } = await session.appendDraft(raw);
    return mailbox;
  } finally {
    await session.close();
  }
}
