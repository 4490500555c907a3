import { evidence, fact, type FactInput } from './fact-input.ts';
import { isGivenTo } from './given-to.ts';

/**
 * The message came in on an address that was given to somebody else (AVG art. 14(2)(f) and 15(1)(g): the source). Only of an
 * approach: a courier may well have the address from the shop.
 */
export function aliasLeak({ approach, alias, writer, day, known }: FactInput) {
  if (!approach || alias === null || known) return [];
  const { address, givenTo, givenOn } = alias;
  if (isGivenTo(givenTo, writer) || (givenOn !== null && day !== null && day < givenOn)) return [];
  return [
    fact('alias-leak', [evidence('header', `to: ${address}`)], {
      address,
      givenTo,
      givenOn: givenOn ?? '',
      dated: givenOn === null ? 'no' : 'yes',
    }),
  ];
}
