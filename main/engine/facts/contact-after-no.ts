import { evidence, fact, type FactInput } from './fact-input.ts';

/**
 * An approach after the data subject said no: AVG art. 21(3), and art. 21 asks for no form, so a short "no" can be one. Counted by
 * person, organisation and domains.
 */
export function contactAfterNo({ approach, history: { refusal }, day }: FactInput) {
  if (!approach || refusal === null || day === null || day < refusal.from) return [];
  const { on, how, words, person, organisation, domains } = refusal;
  return [
    fact('contact-after-no', [evidence(how === 'letter' ? 'case' : 'record', words)], {
      refusedOn: on,
      how,
      person,
      organisation: Math.max(organisation, person),
      domains,
    }),
  ];
}
