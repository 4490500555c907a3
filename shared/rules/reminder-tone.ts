import type { LetterFacts } from '../domain/letter-facts.ts';
import { compareDates } from './calendar.ts';

/** Whether the term of the first letter is over, by its latest defensible last day. */
export function termPassed({ earlier, today }: LetterFacts): boolean {
  return earlier !== null && compareDates(earlier.due, today) < 0;
}

/** Whether a reminder may name what is missing: once the term is over, or when an answer left a part open. */
export function insistsOnAnswer(facts: LetterFacts): boolean {
  return facts.earlier !== null && (termPassed(facts) || facts.earlier.answeredPartly);
}
