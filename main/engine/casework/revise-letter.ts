import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { Letter } from '../../../shared/domain/letter.ts';
import { Failure } from '../../../shared/failure.ts';
import { effectiveEvents, eventsOf } from '../../../shared/rules/effective-events.ts';
import { sharesPlace } from '../../../shared/rules/letter-rules.ts';
import { letterText } from '../../../shared/rules/letter-text.ts';
import { today } from '../clock.ts';
import { listEvents } from '../store/cases.ts';
import { getLetter, insertLetter, lettersOfCase, rewriteLetter } from '../store/letters.ts';
import { ownTemplate } from '../store/own-templates.ts';
import { endSending } from '../store/sending.ts';
import { type Desk, record } from './desk.ts';
import { notUnderway } from './send-letter.ts';
import { writtenFacts } from './written-facts.ts';

/**
 * The letter was handed over but did not leave: the hand-over no longer counts and a new version can be edited. The old
 * one stays as it was. `letter-frozen` once it was sent, or handed to a mail server; `letter-sending` while the server has not answered.
 */
export function reviseLetter(desk: Desk, letterId: number): Letter {
  const letter = getLetter(desk.store, letterId);
  notUnderway(desk, letterId);
  if (letter.frozenAt === null) {
    // Said to not have left: it may be changed and sent again.
    endSending(desk.store, letterId);
    return letter;
  }
  const events = effectiveEvents(listEvents(desk.store, letter.caseId));
  const concerns = ({ fact }: { readonly fact: { readonly letterId: number } }) => fact.letterId === letterId;
  const handovers = eventsOf(events, 'letter-handed-over').filter(concerns);
  const left = eventsOf(events, 'letter-sent').some(concerns) || handovers.some(({ fact }) => fact.route === 'smtp');
  if (left) throw new Failure('letter-frozen');
  return desk.store.transaction(() => {
    for (const { id } of handovers) record(desk, letter.caseId, { type: 'withdrawn', eventId: id });
    const draft = lettersOfCase(desk.store, letter.caseId).findLast(
      (other) => other.frozenAt === null && sharesPlace(other.kind, letter.kind),
    );
    if (draft !== undefined) return draft;
    const { id: _id, frozenAt: _frozenAt, sha256: _sha256, ...words } = letter;
    const next = insertLetter(desk.store, {
      ...words,
      messageId: `${randomUUID()}@verzet.invalid`,
      createdAt: desk.clock.now().toISOString(),
      replaces: letterId,
    });
    record(desk, letter.caseId, { type: 'letter-issued', letterId: next.id, kind: next.kind });
    return next;
  });
}

/**
 * Lets a letter that is about to leave bear today's date, and the due date that follows from it. Only lines that still
 * stand as they were written change; the data subject's own wording never does.
 */
export function redateLetter(desk: Desk, letterId: number): Letter {
  const letter = getLetter(desk.store, letterId);
  const day = today(desk.clock);
  if (letter.frozenAt !== null || letter.datedOn === day) return letter;
  const before = textOn(desk, letter, letter.datedOn).split('\n');
  const after = textOn(desk, letter, day).split('\n');
  // A text that reads otherwise by now, such as a reminder after its term, is for the data subject to draw up anew.
  if (before.length !== after.length) return letter;
  const renewed = new Map(before.map((line, index) => [line, after[index] ?? line]));
  const text = letter.text
    .split('\n')
    .map((line) => renewed.get(line) ?? line)
    .join('\n');
  return rewriteLetter(desk.store, letterId, { subject: letter.subject, text, datedOn: day });
}

function textOn(desk: Desk, letter: Letter, datedOn: CalendarDate): string {
  const facts = writtenFacts(desk, letter, datedOn);
  if (facts === null) throw new Failure('controller-not-confirmed');
  return letterText(facts, ownTemplate(desk.store, letter) ?? undefined).text;
}
