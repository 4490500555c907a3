import type { CaseState } from '../domain/case.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { LetterDetails } from '../domain/letter-details.ts';
import type { LetterKind } from '../domain/letter.ts';
import type { Channel } from '../domain/message.ts';
import { compareDates } from './calendar.ts';
import { everyLetterKind, letterRules, type LetterNeed } from './letter-rules.ts';

/** What decides which letters can be written. `state` null: there is no case yet. */
export interface LetterSituation {
  readonly state: CaseState | null;
  readonly channel: Channel;
  /** A person's answer to the letter is on record. */
  readonly answered: boolean;
  readonly today: CalendarDate;
}

/** Whether what the letter states has happened. */
export function mayBeWritten(kind: LetterKind, { state, channel, answered, today }: LetterSituation): boolean {
  const { when } = letterRules[kind];
  const sent = state !== null && state.sentOn !== null;
  switch (when) {
    case 'always':
      return true;
    case 'by-message':
      return channel === 'email' || channel === 'linkedin';
    case 'on-linkedin':
      return channel === 'linkedin';
    case 'sent':
      return sent;
    case 'unanswered':
      // It says that nothing came: whoever answered gets the letter that goes into the answer.
      return sent && !state.answerOnRecord;
    case 'answered':
      return sent && answered;
    case 'objection-answered':
      return sent && answered && state.kind !== 'access';
    case 'contact-after-objection':
      return sent && state.breaches > 0;
    case 'extension-claimed':
      return sent && state.extension !== 'none';
    case 'extension-too-late':
      return sent && state.extension === 'too-late';
    case 'complaint-possible':
      return state !== null && state.next.some(({ action, from }) => action === 'complain' && isReached(from, today));
    default:
      return when satisfies never;
  }
}

function isReached(from: CalendarDate | null, today: CalendarDate): boolean {
  return from === null || compareDates(from, today) <= 0;
}

/** Those to choose from in a case, beside the letter that its next step asks for. None in a closed case. */
export function offeredLetters(situation: LetterSituation): LetterKind[] {
  const { state, channel } = situation;
  if (state === null || state.stage === 'closed') return [];
  return everyLetterKind.filter((kind) => {
    if (!mayBeWritten(kind, situation)) return false;
    if (kind === 'objection-short')
      return state.sentOn === null && state.kind === 'objection' && (channel === 'linkedin' || channel === 'chat');
    if (kind === 'objection-post') return state.sentOn === null && state.kind === 'objection' && channel === 'post';
    if (kind === 'who-are-you') return state.sentOn === null;
    if (kind === 'alias-leak' || kind === 'linkedin-objection') return channel === 'email';
    // One letter that comes back to the first; after that the authority (`law.md` 8, harassment).
    if (letterRules[kind].role === 'reminder') return kind !== 'reminder' && state.remindersSent === 0;
    return letterRules[kind].role !== 'request';
  });
}

/** What is still to be said before the letter can be written. */
export function lackingFor(
  kind: LetterKind,
  details: LetterDetails,
  known: { readonly postalAddress: string; readonly receivingAddress: string | null },
): LetterNeed[] {
  return letterRules[kind].needs.filter((need) => {
    switch (need) {
      case 'addressee':
        return details.addressee === null;
      case 'missing':
        return details.missing.length === 0;
      case 'business-address':
        return details.businessAddress === null;
      case 'postal-address':
        return known.postalAddress.trim() === '';
      case 'receiving-address':
        return known.receivingAddress === null;
      case 'confirmed':
        return !details.confirmed;
      default:
        return need satisfies never;
    }
  });
}
