import type { Country } from '../../shared/domain/dates.ts';

/** The countries whose holidays the deadline rules know, in the order shown. */
export const shownCountries = ['NL', 'BE', 'DE', 'IE', 'GB'] as const satisfies readonly Country[];

export function isCountry(value: string): value is Country {
  return shownCountries.some((country) => country === value);
}
