import type { Language } from '../domain/dates.ts';
import type { Annex } from '../domain/letter.ts';
import { printDate } from './print-date.ts';

const names: Readonly<Record<Language, Readonly<Record<Annex['what'], string>>>> = {
  nl: { message: 'het bericht', letter: 'mijn brief', answer: 'het antwoord', 'later-message': 'het latere bericht' },
  en: { message: 'the message', letter: 'my letter', answer: 'the answer', 'later-message': 'the later message' },
};

/** Of a message a copy without third parties goes with it, so that the hash is not that of the copy. */
const hashOf: Readonly<Record<Language, Readonly<Record<'original' | 'same', string>>>> = {
  nl: { original: 'afschrift; SHA-256 van het origineel', same: 'SHA-256' },
  en: { original: 'copy; SHA-256 of the original', same: 'SHA-256' },
};

/** One numbered line each, with the hash by which the original can be checked. */
export function printAnnexes(annexes: readonly Annex[], language: Language): string {
  const of = language === 'nl' ? 'van' : 'of';
  return annexes
    .map(({ what, on, sha256 }, index) => {
      const dated = on === null ? '' : ` ${of} ${printDate(on, language)}`;
      const hash = hashOf[language][what === 'letter' ? 'same' : 'original'];
      return `${index + 1}. ${names[language][what]}${dated} (${hash}: ${sha256})`;
    })
    .join('\n');
}
