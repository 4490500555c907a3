import type { CaseEvent, CaseState } from '../domain/case.ts';
import type { Language } from '../domain/dates.ts';
import type { CaseDate, Moment } from './case-dates.ts';
import { courtesyDays } from './case-state.ts';
import { authorityTerm } from './escalation.ts';
import { explainDeadline, explainOwnTerm } from './explain-deadline.ts';
import { explainAuthorityTerm, explainCourtesy } from './explain-other-dates.ts';

/** The proof sheet of any date of a case. */
export function explainCaseDate(
  { kind, on }: CaseDate,
  state: CaseState,
  events: readonly CaseEvent[],
  language: Language,
): string[] {
  switch (kind) {
    case 'answer': {
      const grounds = { presumed: state.receiptPresumed, afresh: state.termCountedAfresh };
      return state.deadline === null ? [] : explainDeadline(state.deadline, language, grounds);
    }
    case 'courtesy':
      return explainCourtesy(on, courtesyDays, language);
    case 'court':
      return state.ownTerm === null ? [] : explainOwnTerm(state.ownTerm, language);
    case 'authority': {
      const term = authorityTerm(events);
      return term === null ? [] : explainAuthorityTerm(term, language);
    }
    default:
      return kind satisfies never;
  }
}

const names: Readonly<Record<Language, Readonly<Record<CaseDate['kind'], string>>>> = {
  nl: {
    answer: 'laatste dag om te antwoorden',
    courtesy: 'einde van de wachttijd na uw herinnering',
    court: 'veilige laatste dag voor uw verzoekschrift',
    authority: 'bericht van de toezichthouder verwacht',
  },
  en: {
    answer: 'last day to answer',
    courtesy: 'end of the wait after your reminder',
    court: 'safe last day for your petition',
    authority: 'word from the authority expected',
  },
};

/** What a date is, in a few words. */
export const nameCaseDate = (kind: CaseDate['kind'], language: Language): string => names[language][kind];

/** One line for a notice: which case, which date, and whether it is to come or past. */
export function sayReminding(
  told: { readonly who: string; readonly kind: CaseDate['kind']; readonly moment: Moment; readonly on: string },
  language: Language,
): string {
  const moments: Readonly<Record<Language, Readonly<Record<Moment, string>>>> = {
    nl: { before: `op ${told.on}`, on: 'vandaag', after: 'voorbij' },
    en: { before: `on ${told.on}`, on: 'today', after: 'past' },
  };
  return `${told.who}: ${nameCaseDate(told.kind, language)}, ${moments[language][told.moment]}`;
}
