import { fold } from '../intake/company-name.ts';
import { domainName } from '../intake/domains.ts';

/** Who writes: as the store or the message names it. */
export interface Writer {
  /** Of the person and of the organisation, as far as known. */
  readonly names: readonly string[];
  readonly domains: readonly string[];
}

const shortest = 4;
/** Words that many companies have in their name, so that sharing one says nothing. */
const common = new Set(
  'group groep holding nederland netherlands europe international online shop winkel store bedrijf company services service media digital solutions recruitment talent people jobs werk mail info team club'.split(
    ' ',
  ),
);

const wordsOf = (name: string): string[] =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter((word) => word.length >= shortest && !common.has(word));

/**
 * Whether a writer may well be the one that an address was given to: by name, by a word of it, or by domain. Doubt says yes,
 * so that nobody is said to have got an address from elsewhere who did not.
 */
export function isGivenTo(givenTo: string, { names, domains }: Writer): boolean {
  const whole = fold(givenTo.replace(/\.[a-z]{2,}$/iu, ''));
  if (whole === '') return true;
  const known = [...names, ...domains.map(domainName)];
  if (known.some((name) => fold(name) === whole || (whole.length >= shortest && fold(name).startsWith(whole))))
    return true;
  if (domains.some((domain) => fold(domain) === fold(givenTo))) return true;
  const words = new Set(wordsOf(givenTo));
  return known.flatMap(wordsOf).some((word) => words.has(word));
}
