import type { Language } from '../../../shared/domain/dates.ts';
import { Failure } from '../../../shared/failure.ts';
import { partsOf } from '../../../shared/rules/calendar.ts';
import { type CaseDate, caseDates, remindings } from '../../../shared/rules/case-dates.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { explainCaseDate, nameCaseDate } from '../../../shared/rules/explain-case-date.ts';
import { daysBetween } from '../../../shared/rules/calendar.ts';
import { today } from '../clock.ts';
import { listEvents } from '../store/cases.ts';
import { caseFile, type Desk } from './desk.ts';

/**
 * The dates of a case as a calendar file (RFC 5545): whole days, so that no time zone can move them, each with its proof. Calendars
 * are shared and synchronised: it holds the reference of the case and nobody's name. `no-dates` when nothing is waited for.
 */
export async function calendarFile(
  desk: Desk,
  caseId: number,
  language: Language,
): Promise<{ source: Uint8Array; fileName: string }> {
  const { reference } = caseFile(desk, caseId);
  const events = listEvents(desk.store, caseId);
  const state = caseState(events, today(desk.clock));
  const dates = caseDates(state, events);
  if (dates.length === 0) throw new Failure('no-dates');
  const { createEvents } = await import('ics');
  const { error, value } = createEvents(
    dates.map((date) => ({
      uid: `${reference}-${date.kind}@verzet.invalid`.toLowerCase(),
      productId: '-//Verzet//NL',
      title: `Verzet ${reference}: ${nameCaseDate(date.kind, language)}`,
      description: explainCaseDate(date, state, events, language).join('\n'),
      start: threeParts(date.on),
      duration: { days: 1 },
      transp: 'TRANSPARENT',
      classification: 'PRIVATE',
      alarms: alarmsOf(date, reference),
    })),
  );
  if (typeof value !== 'string') throw new Failure('internal', { cause: error });
  return { source: new TextEncoder().encode(value), fileName: `verzet-${reference.toLowerCase()}` };
}

function threeParts(date: CaseDate['on']): [number, number, number] {
  const { year, month, day } = partsOf(date);
  return [year, month, day];
}

/** On the mornings on which the app itself would tell of it, those before the day and the day itself. */
function alarmsOf(date: CaseDate, reference: string) {
  return remindings(date)
    .filter(({ moment }) => moment !== 'after')
    .map(({ day }) => {
      const days = daysBetween(day, date.on);
      // At nine in the morning of that day, counted from the midnight that begins the date.
      const trigger = days === 0 ? { before: false, hours: 9 } : { before: true, days: days - 1, hours: 15 };
      return { action: 'display' as const, description: `Verzet ${reference}`, trigger };
    });
}
