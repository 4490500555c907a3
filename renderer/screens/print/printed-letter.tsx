import { useEffect } from 'react';
import type { LetterView } from '../../../shared/contract.ts';
import type { Country, Language } from '../../../shared/domain/dates.ts';

interface PrintedLetterProps {
  readonly view: LetterView;
  readonly onShown: () => void;
}

// For the post: the name of the country in the language of the letter, only when the letter crosses a border. Of another
// country only the person knows the name: it stands in the postal address.
const countryNames: Readonly<Record<Language, Readonly<Record<Exclude<Country, 'NL' | 'ZZ'>, string>>>> = {
  nl: { BE: 'België', DE: 'Duitsland', IE: 'Ierland', GB: 'Verenigd Koninkrijk' },
  en: { BE: 'Belgium', DE: 'Germany', IE: 'Ireland', GB: 'United Kingdom' },
};

const subjectLabel = { nl: 'Onderwerp', en: 'Subject' } as const satisfies Record<Language, string>;

/** The letter on A4 for a Dutch window envelope. Place and date close the letter's own text. */
export function PrintedLetter({ view, onShown }: PrintedLetterProps) {
  const { letter, controller, senderLines } = view;
  useEffect(onShown, [onShown]);
  return (
    <article>
      <header className="p-head">
        <div className="p-sender">
          {senderLines.map((line) => (
            <bdi key={line}>{line}</bdi>
          ))}
        </div>
        {controller === null ? null : (
          <address className="p-addressee">
            <bdi>{controller.name}</bdi>
            {controller.postalAddress === null ? null : <span className="p-lines">{controller.postalAddress}</span>}
            {controller.postalAddress === null || controller.country === 'NL' || controller.country === 'ZZ' ? null : (
              <span>{countryNames[letter.language][controller.country]}</span>
            )}
          </address>
        )}
      </header>
      <p className="p-subject">
        <span>{subjectLabel[letter.language]}:</span> <bdi>{letter.subject}</bdi>
      </p>
      <div className="p-text">
        {letter.text.split(/\n{2,}/u).map((paragraph, index) => (
          <p key={`${index} ${paragraph.slice(0, 20)}`} dir="auto" data-leads={paragraph.endsWith(':')}>
            {paragraph}
          </p>
        ))}
      </div>
    </article>
  );
}
