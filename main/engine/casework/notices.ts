import type { CaseNotice } from '../../../shared/contract.ts';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import { addDays } from '../../../shared/rules/calendar.ts';
import { caseDates, dueRemindings } from '../../../shared/rules/case-dates.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { today } from '../clock.ts';
import { listCases, listEvents } from '../store/cases.ts';
import type { Desk } from './desk.ts';

/** What there is to tell of the dates of all cases since a day; null: of today alone. */
export function dateNotices(desk: Desk, since: CalendarDate | null): CaseNotice[] {
  const day = today(desk.clock);
  return listCases(desk.store).flatMap(({ id, reference }) => {
    const events = listEvents(desk.store, id);
    const state = caseState(events, day);
    return dueRemindings(caseDates(state, events), since ?? addDays(day, -1), day).map(({ date, moment }) => ({
      reference,
      name: state.controller?.name ?? '',
      kind: date.kind,
      moment,
      on: date.on,
    }));
  });
}
