import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { Letter } from '../../../shared/domain/letter.ts';
import { isPaper } from '../../../shared/rules/on-paper.ts';
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
  const concerns = ({ fact }: { readonly fact: { readonly letterId: number | null } }) => fact.letterId === letterId;
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
      text: handovers.some(({ fact }) => isPaper(fact.route)) ? byMailAgain(desk, letter) : letter.text,
      messageId: `${randomUUID()}@verzet.invalid`,
      createdAt: desk.clock.now().toISOString(),
      replaces: letterId,
    });
    record(desk, letter.caseId, { type: 'letter-issued', letterId: next.id, kind: next.kind });
    return next;
  });
}

/** On paper it named no due date; another way to leave is open again. */
function byMailAgain(desk: Desk, letter: Letter): string {
  const { text, datedOn } = letter;
  return renewed(text, textOn(desk, letter, datedOn, true), textOn(desk, letter, datedOn, false)) ?? text;
}

/** Lets a letter that is about to leave bear today's date, and the due date that follows from it; on paper it names none. */
export function redateLetter(desk: Desk, letterId: number, onPaper = false): Letter {
  const letter = getLetter(desk.store, letterId);
  const { subject, text, datedOn } = asItLeaves(desk, letter, onPaper);
  if (text === letter.text && datedOn === letter.datedOn) return letter;
  return rewriteLetter(desk.store, letterId, { subject, text, datedOn });
}

/** The letter as it would leave today. Only lines that still stand as they were written change; the data subject's own wording never does. */
export function asItLeaves(desk: Desk, letter: Letter, onPaper: boolean): Letter {
  const day = today(desk.clock);
  if (letter.frozenAt !== null || (letter.datedOn === day && !onPaper)) return letter;
  const text = renewed(letter.text, textOn(desk, letter, letter.datedOn, false), textOn(desk, letter, day, onPaper));
  return text === null ? letter : { ...letter, text, datedOn: day };
}

/** The lines of `before` that stand in a text become those of `after`; null for a text that reads otherwise by now. */
function renewed(text: string, before: string, after: string): string | null {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  // Such as a reminder after its term, which is for the data subject to draw up anew.
  if (old.length !== fresh.length) return null;
  const lines = new Map(old.map((line, index) => [line, fresh[index] ?? line]));
  return text
    .split('\n')
    .map((line) => lines.get(line) ?? line)
    .join('\n');
}

function textOn(desk: Desk, letter: Letter, datedOn: CalendarDate, onPaper: boolean): string {
  const facts = writtenFacts(desk, letter, datedOn, onPaper);
  if (facts === null) throw new Failure('controller-not-confirmed');
  return letterText(facts, ownTemplate(desk.store, letter) ?? undefined).text;
}
