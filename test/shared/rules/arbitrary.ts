import * as fc from 'fast-check';

/** Calendar dates from `from` to `to`, both included. */
export function anyDate(from: string, to: string): fc.Arbitrary<string> {
  const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  return fc
    .integer({ min: day(from), max: day(to) })
    .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
}
