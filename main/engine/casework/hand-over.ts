import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { HandoverRoute, Letter, LetterKind } from '../../../shared/domain/letter.ts';
import { isPaper } from '../../../shared/rules/on-paper.ts';
import { Failure } from '../../../shared/failure.ts';
import { effectiveEvents, eventsOf } from '../../../shared/rules/effective-events.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { presumedReceipt } from '../../../shared/rules/deadlines.ts';
import { now, today } from '../clock.ts';
import { openAccount } from '../mail-access.ts';
import { accountForAddress } from '../store/accounts.ts';
import { listEvents } from '../store/cases.ts';
import { getLetter, type LeavingLetter } from '../store/letters.ts';
import { keepPaper } from '../store/paper.ts';
import { endSending, letterSending } from '../store/sending.ts';
import { checkMayLeave } from './may-leave.ts';
import { checkDay, type Desk, record } from './desk.ts';
import { freeze, letterMail } from './letter-mail.ts';
import { letterView } from './letter-view.ts';
import { redateLetter } from './revise-letter.ts';
import { notUnderway, sendLetter } from './send-letter.ts';

/**
 * Hands the letter over and freezes it with the hash of what was handed over. `smtp` and `imap-draft` are carried out here,
 * by the account that received the message; the other routes were carried out by the app room before.
 * Sending by `smtp` was confirmed by the click, so it also records the sending. `proof`: the server's own answer.
 * `saved`: the bytes of a file that the app room wrote, or the sheets it printed; those are kept.
 */
export async function handOver(
  desk: Desk,
  letterId: number,
  route: HandoverRoute,
  saved?: Uint8Array,
): Promise<{ done: boolean; route: HandoverRoute; proof: string | null }> {
  const letter = openForLeaving(desk, letterId, route);
  const mail = await letterMail(desk, letterId);
  const onPaper = route === 'pdf' || route === 'print';
  const left: LeavingLetter = { ...mail, source: onPaper ? mail.source : (saved ?? mail.source) };
  const handed = (proof: string | null) => {
    freeze(desk, letterId, left);
    if (onPaper && saved !== undefined) keepPaper(desk.store, letterId, now(desk.clock), saved);
    record(desk, letter.caseId, { type: 'letter-handed-over', letterId, kind: letter.kind, route, proof });
  };
  if (route === 'smtp') {
    const day = today(desk.clock);
    checkSending(desk, letterId, day);
    const proof = await sendLetter(desk, letterId, left, (answer) => {
      handed(answer);
      recordSending(desk, letterId, route, day);
    });
    return { done: true, route, proof };
  }
  const proof = route === 'imap-draft' ? await draft(desk, left) : null;
  desk.store.transaction(() => handed(proof));
  return { done: true, route, proof };
}

/** The letter, bearing today's date, when nothing keeps it from leaving by this route. */
function openForLeaving(desk: Desk, letterId: number, route: HandoverRoute): Letter {
  const letter = redateLetter(desk, letterId, isPaper(route));
  const view = letterView(desk, letterId);
  if (view.controller === null) throw new Failure('controller-not-confirmed');
  if (!view.routes.includes(route)) throw new Failure(route === 'smtp' ? 'no-outgoing-server' : 'invalid-input');
  checkMayLeave(desk, letter);
  return letter;
}

/** Throws what would keep the letter from being sent by the own mail server now. */
export function checkCanBeSent(desk: Desk, letterId: number): void {
  const { caseId } = openForLeaving(desk, letterId, 'smtp');
  checkSending(desk, letterId, today(desk.clock));
  if (letterView(desk, letterId).to === null) throw new Failure('no-recipient');
  if (letterSending(desk.store, letterId) !== null) throw new Failure('letter-sending');
  const sent = eventsOf(effectiveEvents(listEvents(desk.store, caseId)), 'letter-sent');
  if (sent.some(({ fact }) => fact.letterId === letterId)) throw new Failure('already-sent');
}

/**
 * The data subject says that the letter left on that day, which is not before the day it bears; the term starts at its
 * presumed receipt (`law.md` 2.1).
 */
export async function confirmSent(desk: Desk, letterId: number, route: HandoverRoute, on: CalendarDate): Promise<void> {
  checkSending(desk, letterId, on);
  const mail = await letterMail(desk, letterId);
  desk.store.transaction(() => {
    endSending(desk.store, letterId);
    freeze(desk, letterId, mail);
    recordSending(desk, letterId, route, on);
  });
}

/** All that could keep a sending from being recorded, looked at before anything leaves. */
function checkSending(desk: Desk, letterId: number, on: CalendarDate): void {
  const letter = getLetter(desk.store, letterId);
  notUnderway(desk, letterId);
  checkDay(desk, letter.caseId, on);
  if (on < letter.datedOn) throw new Failure('sent-before-written');
  checkMayLeave(desk, letter);
  controllerOf(desk, letter.caseId);
}

function recordSending(desk: Desk, letterId: number, route: HandoverRoute, on: CalendarDate): void {
  const { caseId, kind } = getLetter(desk.store, letterId);
  recordLeaving(desk, caseId, { letterId, kind, route }, on);
}

interface Leaving {
  /** Null: not written here. */
  readonly letterId: number | null;
  readonly kind: LetterKind;
  readonly route: HandoverRoute;
}

/** That a letter left on a day; its term starts at the presumed receipt. */
export function recordLeaving(desk: Desk, caseId: number, leaving: Leaving, on: CalendarDate): void {
  const { country } = controllerOf(desk, caseId);
  const { receivedOn, presumed } = presumedReceipt({ route: leaving.route, on, country });
  record(desk, caseId, { type: 'letter-sent', ...leaving, receivedOn, presumed }, on);
}

function controllerOf(desk: Desk, caseId: number) {
  const { controller } = caseState(listEvents(desk.store, caseId), today(desk.clock));
  if (controller === null) throw new Failure('controller-not-confirmed');
  return controller;
}

async function draft(desk: Desk, { from, source }: LeavingLetter): Promise<string> {
  const account = accountForAddress(desk.store, from);
  if (account === null) throw new Failure('not-found');
  const session = await openAccount(desk, account);
  try {
    const { mailbox } = await session.appendDraft(source);
    return mailbox;
  } finally {
    await session.close();
  }
}
