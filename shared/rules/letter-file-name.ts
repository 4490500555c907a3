import type { Language } from '../domain/dates.ts';
import type { LetterKind } from '../domain/letter.ts';

const kinds: Readonly<Record<Language, Readonly<Record<LetterKind, string>>>> = {
  nl: { objection: 'bezwaar', access: 'inzage', both: 'bezwaar-en-inzage', reminder: 'herinnering' },
  en: { objection: 'objection', access: 'access-request', both: 'objection-and-access', reminder: 'reminder' },
};

const longestName = 40;

/** `verzet-VZ-7K3QF2-bezwaar-talentvonk-b-v`: what lies in a folder of letters can be told apart. */
export function letterFileName(letter: {
  readonly reference: string;
  readonly kind: LetterKind;
  readonly language: Language;
  readonly controller: string;
}): string {
  const name = letter.controller
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, longestName)
    .replaceAll(/^-|-$/gu, '');
  return ['verzet', letter.reference, kinds[letter.language][letter.kind], name]
    .filter((part) => part !== '')
    .join('-');
}
