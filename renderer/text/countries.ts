import type { Country } from '../../shared/domain/dates.ts';

/** In the order shown: those whose holidays the deadline rules know, then any other. */
export const shownCountries = ['NL', 'BE', 'DE', 'IE', 'GB', 'ZZ'] as const satisfies readonly Country[];

export function isCountry(value: string): value is Country {
  return shownCountries.some((country) => country === value);
}
