import { fact, type FactInput } from './fact-input.ts';

/** The recruiter, or somebody of the same name, wrote for another organisation before: a person can change agency. */
export function elsewhere({ approach, history: { elsewhere: before } }: FactInput) {
  const [last] = before;
  if (!approach || last === undefined) return [];
  return [fact('recruiter-elsewhere', [], { organisation: last.organisation, sentOn: last.on ?? '' })];
}
