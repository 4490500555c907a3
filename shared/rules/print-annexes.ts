import type { Language } from '../domain/dates.ts';
import type { Annex } from '../domain/letter.ts';
import { printDate } from './print-date.ts';

const names: Readonly<Record<Language, Readonly<Record<Annex['what'], string>>>> = {
  nl: { message: 'het bericht', letter: 'mijn brief', answer: 'het antwoord', 'later-message': 'het latere bericht' },
  en: { message: 'the message', letter: 'my letter', answer: 'the answer', 'later-message': 'the later message' },
};

/** One numbered line each, with the hash by which the enclosed copy can be checked. */
export function printAnnexes(annexes: readonly Annex[], language: Language): string {
  const of = language === 'nl' ? 'van' : 'of';
  return annexes
    .map(({ what, on, sha256 }, index) => {
      const dated = on === null ? '' : ` ${of} ${printDate(on, language)}`;
      return `${index + 1}. ${names[language][what]}${dated} (SHA-256: ${sha256})`;
    })
    .join('\n');
}
