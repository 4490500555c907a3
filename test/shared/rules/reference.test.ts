import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReferences, referenceFrom } from '../../../shared/rules/reference.ts';

const bytes = fc.uint8Array({ minLength: 5, maxLength: 16 });
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

describe('a reference', () => {
  test('has six unambiguous characters and comes back from any text', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const reference = referenceFrom(random);
        expect(reference).toMatch(/^VZ-[A-HJ-NP-Z2-9]{6}$/);
        expect(findReferences(`Re: uw bezwaar, kenmerk ${reference}.`)).toEqual([reference]);
      }),
    );
  });

  test('is the same for the same bytes', () => {
    expect(referenceFrom(Uint8Array.of(1, 2, 3, 4, 5))).toBe(referenceFrom(Uint8Array.of(1, 2, 3, 4, 5, 99)));
    expect(referenceFrom(Uint8Array.of(1, 2, 3, 4, 5))).not.toBe(referenceFrom(Uint8Array.of(1, 2, 3, 4, 6)));
  });

  test('needs five bytes', () => {
    expect(() => referenceFrom(Uint8Array.of(1, 2, 3, 4))).toThrow(RangeError);
  });

  test('with one wrong character is not found', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom(...alphabet.split('')),
        (random, place, other) => {
          const characters = referenceFrom(random).slice(3);
          const wrong = characters.slice(0, place) + other + characters.slice(place + 1);
          expect(findReferences(`VZ-${wrong}`)).toEqual(wrong === characters ? [`VZ-${characters}`] : []);
        },
      ),
    );
  });

  test('is found in lower case, with a typographic hyphen, between brackets, once, in order', () => {
    const [first, second] = [referenceFrom(Uint8Array.of(1, 2, 3, 4, 5)), referenceFrom(Uint8Array.of(9, 8, 7, 6, 5))];
    const text = `[${second}] ${first.toLowerCase()} ${first.replace('-', '\u2011')} en nog eens ${second}`;
    expect(findReferences(text)).toEqual([second, first]);
  });

  test('is not found inside a longer word', () => {
    const reference = referenceFrom(Uint8Array.of(1, 2, 3, 4, 5));
    expect(findReferences(`A${reference} ${reference}X é${reference} ${reference}7 VZ-000000 VZ-`)).toEqual([]);
  });
});
