import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageParts } from '../../renderer/components/message-parts.ts';

const kinds = (text: string, clues: Parameters<typeof messageParts>[1]) =>
  messageParts(text, clues).filter(({ kind }) => kind !== 'plain');

describe('the words that counted', () => {
  test('are found whatever their capitals and white space', () => {
    expect(kinds('Ik kwam je\nProfiel tegen.', [{ code: 'profile-seen', evidence: 'kwam je profiel tegen' }])).toEqual([
      { kind: 'evidence', text: 'kwam je\nProfiel tegen', codes: ['profile-seen'] },
    ]);
  });

  test('are whole words, not pieces of longer ones', () => {
    expect(kinds('een architectuur', [{ code: 'role-title', evidence: 'architect' }])).toEqual([]);
  });

  test('of two signals that overlap become one stretch', () => {
    const clues = [
      { code: 'pay-offer', evidence: 'salaris tot 6000' },
      { code: 'job-benefits', evidence: 'tot 6000 en een auto' },
    ];
    expect(kinds('Een salaris tot 6000 en een auto.', clues)).toEqual([
      { kind: 'evidence', text: 'salaris tot 6000 en een auto', codes: ['pay-offer', 'job-benefits'] },
    ]);
  });

  test('never make a pattern of signs that mean something to the search', () => {
    expect(kinds('Kosten: (50%) + 3.', [{ code: 'price-named', evidence: '(50%) + 3' }])).toEqual([
      { kind: 'evidence', text: '(50%) + 3', codes: ['price-named'] },
    ]);
  });
});

test('a page address stands apart, without the full stop that ends its sentence', () => {
  expect(kinds('Zie https://x.example/a?b=1. En www.y.example, ja.', [])).toEqual([
    { kind: 'link', text: 'https://x.example/a?b=1' },
    { kind: 'link', text: 'www.y.example' },
  ]);
});

test('nothing of the text is added, left out or moved', () => {
  const word = constantFrom('een', 'rol', 'voor', 'https://x.example/p', '\n', '  ', '(', '.', 'نور', '👩‍💻', 'Ik kwam');
  assert(
    property(array(word, { maxLength: 40 }), array(word, { maxLength: 5 }), (words, evidence) => {
      const text = words.join(' ');
      const parts = messageParts(
        text,
        evidence.map((piece, index) => ({ code: `code-${index}`, evidence: piece })),
      );
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});
