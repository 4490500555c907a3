import type { CaseView } from '../../../shared/contract.ts';
import type { CaseEvent, CaseFact } from '../../../shared/domain/case.ts';
import type { CalendarDate, Instant, Language } from '../../../shared/domain/dates.ts';
import { effectiveEvents } from '../../../shared/rules/effective-events.ts';
import { authorityTerm } from '../../../shared/rules/escalation.ts';
import { explainDeadline, explainOwnTerm } from '../../../shared/rules/explain-deadline.ts';
import { explainAuthorityTerm, explainGrace } from '../../../shared/rules/explain-other-dates.ts';
import { localInstant } from '../../../shared/rules/local-date.ts';
import { printDate } from '../../../shared/rules/print-date.ts';
import { type OverviewWords, overviewWords } from './overview-words.ts';

/** A titled part of the sheet. */
export interface OverviewPart {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Reader {
  readonly language: Language;
  readonly timeZone: string;
  /** As named in the folder. */
  readonly files: readonly string[];
}

/** The case as a sheet for whoever must judge it: what was asked, what happened, and how each day was counted. */
export function caseOverview(view: CaseView, { language, timeZone, files }: Reader): OverviewPart[] {
  const { state, message, reference, today } = view;
  const words = overviewWords[language];
  const { heads } = words;
  const { controller, deadline, ownTerm, objectionReceivedOn } = state;
  const authority = authorityTerm(view.events);
  const date = (day: CalendarDate) => printDate(day, language);
  const parts: OverviewPart[] = [
    { title: `${heads.case} ${reference}`, lines: [`${heads.asOf} ${date(today)}`] },
    {
      title: heads.to,
      lines: controller === null ? [] : [controller.name, controller.email ?? '', controller.postalAddress ?? ''],
    },
    {
      title: heads.asked,
      lines: state.rights.map(
        ({ right, outcome, on }) =>
          `${words.rights[right]}: ${words.outcomes[outcome]}${on === null ? '' : ` (${date(on)})`}`,
      ),
    },
    {
      title: heads.about,
      lines:
        message === null
          ? []
          : [
              message.sentAt === null ? '' : moment(message.sentAt, timeZone, language),
              [message.from.name, message.from.address ?? ''].filter((part) => part !== '').join(', '),
              message.subject,
            ],
    },
    { title: heads.events, lines: told(view.events).flatMap((event) => eventLines(event, view.files, words, date)) },
    {
      title: heads.due,
      lines:
        deadline === null
          ? []
          : explainDeadline(deadline, language, { presumed: state.receiptPresumed, afresh: state.termCountedAfresh }),
    },
    { title: heads.own, lines: ownTerm === null ? [] : explainOwnTerm(ownTerm, language) },
    { title: heads.authority, lines: authority === null ? [] : explainAuthorityTerm(authority, language) },
    {
      title: heads.grace,
      lines:
        state.lastBreach === null || objectionReceivedOn === null
          ? []
          : explainGrace(objectionReceivedOn, controller?.country ?? 'NL', language),
    },
    { title: heads.files, lines: files },
  ];
  return parts
    .map(({ title, lines }) => ({ title, lines: lines.filter((line) => line !== '') }))
    .filter(({ lines }) => lines.length > 0);
}

export function overviewText(parts: readonly OverviewPart[]): string {
  return parts.map(({ title, lines }) => [title, '-'.repeat(title.length), ...lines, ''].join('\n')).join('\n');
}

/** What others need: no steps of writing that led to nothing. */
const inward: ReadonlySet<CaseFact['type']> = new Set(['letter-issued', 'letter-queued', 'paused', 'resumed']);

const told = (events: readonly CaseEvent[]): CaseEvent[] =>
  effectiveEvents(events)
    .filter(({ fact }) => !inward.has(fact.type))
    .toSorted((one, other) => one.on.localeCompare(other.on) || one.id - other.id);

/** As clocks there show it: `16 november 2026, 09:12`. */
function moment(instant: Instant, timeZone: string, language: Language): string {
  const local = localInstant(instant, timeZone);
  return `${printDate(local.slice(0, 10), language)}, ${local.slice(11, 16)}`;
}

/** With what was kept with it, each by its name and hash. */
function eventLines(
  event: CaseEvent,
  files: CaseView['files'],
  words: OverviewWords,
  date: (day: CalendarDate) => string,
): string[] {
  const own = files.filter(({ eventId }) => eventId === event.id);
  return [eventLine(event, words, date), ...own.map(({ name, sha256 }) => `    ${name}  SHA-256 ${sha256}`)];
}

function eventLine({ on, fact }: CaseEvent, words: OverviewWords, date: (day: CalendarDate) => string): string {
  const more = [...details(fact, words, date), ...('note' in fact && fact.note !== '' ? [fact.note] : [])];
  return `${date(on)}  ${words.events[fact.type]}${more.length === 0 ? '' : `: ${more.join('; ')}`}`;
}

function details(fact: CaseFact, words: OverviewWords, date: (day: CalendarDate) => string): string[] {
  switch (fact.type) {
    case 'letter-handed-over':
      return [words.routes[fact.route], ...(fact.proof === null ? [] : [fact.proof])];
    case 'letter-sent':
      return [
        fact.letterId === null ? words.elsewhere : words.routes[fact.route],
        `${fact.presumed ? words.presumed : words.received} ${date(fact.receivedOn)}`,
      ];
    case 'response-received': {
      const source = fact.source ?? '';
      return [
        fact.says === undefined ? words.readings[fact.reading] : words.says[fact.says],
        ...(source === '' ? [] : [`${words.source} ${source}`]),
      ];
    }
    case 'complaint-filed':
      return [words.complaints[fact.route], ...(fact.reference === '' ? [] : [`${words.number} ${fact.reference}`])];
    case 'complaint-decided':
      return [words.complaints[fact.route]];
    default:
      return [];
  }
}
