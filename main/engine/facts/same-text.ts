import { fact, type FactInput } from './fact-input.ts';

/** Nearly the same words from somebody else: a text that goes round, or a list that was sold on. */
export function sameText({ approach, history: { sameText: others } }: FactInput) {
  const [nearest] = others;
  if (!approach || nearest === undefined) return [];
  return [
    fact('same-text', [], {
      name: nearest.name,
      organisation: nearest.organisation,
      named: nearest.organisation === '' || nearest.organisation === nearest.name ? 'no' : 'yes',
      sentOn: nearest.on ?? '',
      percent: Math.round(nearest.share * 100),
      others: others.length,
    }),
  ];
}
