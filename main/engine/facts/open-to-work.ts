import { fact, type FactInput } from './fact-input.ts';

/** Whether the data subject stood open to work that day, as recorded: it makes an approach milder, and is no consent (AVG art. 7(1)). */
export function openToWork({ approach, label, history }: FactInput) {
  if (!approach || label !== 'recruiter' || history.openToWork === null) return [];
  return [fact(history.openToWork ? 'open-to-work' : 'not-open-to-work')];
}
