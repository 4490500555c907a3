import { describe, expect, test } from 'vitest';
import { likelySaying } from '../../../shared/rules/likely-saying.ts';

const answers: readonly (readonly [string, string])[] = [
  ['confirmed', 'Beste Noor,\n\nWij hebben uw gegevens verwijderd en zullen u niet meer benaderen.\n\nGroet, Sanne'],
  ['confirmed', 'We have removed you from all our lists. You will not hear from us again.'],
  ['asks-id', 'Om uw verzoek te behandelen ontvangen wij graag een kopie van uw paspoort.'],
  ['asks-id', 'Please send us a copy of your passport so that we can verify your identity.'],
  ['extension', 'Vanwege de complexiteit verlengen wij de termijn met twee maanden.'],
  ['extension', 'We need to extend the deadline by two months because of the number of requests.'],
  ['complete', 'In de bijlage vindt u een overzicht van alle gegevens die wij van u hebben.'],
  ['no-data', 'Wij hebben geen persoonsgegevens van u gevonden in onze systemen.'],
  ['no-data', 'We hold no personal data about you.'],
  ['refused', 'Wij weigeren aan uw verzoek te voldoen.'],
  ['refused', 'Wij beroepen ons op dwingende gerechtvaardigde gronden voor deze verwerking.'],
  ['article-41', 'Op grond van artikel 41 UAVG geven wij geen inzage.'],
  ['asks-fee', 'Voor de behandeling brengen wij kosten van € 25 in rekening.'],
  ['own-form', 'Gebruik voor uw verzoek uitsluitend het formulier op onze website.'],
  ['processor', 'Wij zijn slechts verwerker; richt u zich tot onze opdrachtgever.'],
  ['linkedin-consent', 'Door uw profiel op LinkedIn hebt u toestemming gegeven om benaderd te worden.'],
  ['asks-to-specify', 'Kunt u specificeren op welke gegevens uw verzoek ziet?'],
  ['receipt', 'Wij hebben uw bericht in goede orde ontvangen.'],
  ['confirmed', 'Jammer, maar begrijpelijk! Je bent uit ons systeem gehaald. Je hoort niets meer van ons.'],
  ['incomplete', 'Hierbij wat we van je hebben. De bron kunnen we niet meer terugvinden.'],
  ['names-source', 'Uw gegevens kwamen van uw openbare LinkedIn-profiel.'],
  ['names-source', 'Uw adres is afkomstig van Leadbron Nederland.'],
];

describe('the likely reading of an answer', () => {
  test.each(answers)('%s', (says, text) => {
    expect(likelySaying(text, 'both')?.says).toBe(says);
  });

  test('comes with the sentence that suggests it, and the source that is named', () => {
    const text = 'Dank voor uw bericht.\nUw gegevens zijn verkregen via Leadbron Nederland. Wij hebben u verwijderd.';
    expect(likelySaying(text, 'objection')).toEqual({
      says: 'confirmed',
      sentence: 'Wij hebben u verwijderd.',
      source: 'Leadbron Nederland',
    });
  });

  test('what they quote of our letter is not their answer', () => {
    const text =
      'Dank, wij kijken ernaar.\n\nOp 5 mrt 2026 schreef Noor de Vries:\n> Ik verzoek u mijn gegevens te wissen; zij moeten worden verwijderd.';
    expect(likelySaying(text, 'both')).toBeNull();
  });

  test('nothing is read into what says nothing', () => {
    expect(likelySaying('Beste Noor, fijne dag nog!', 'both')).toBeNull();
  });

  test('what they did not do is not taken for done', () => {
    expect(likelySaying('Wij hebben uw gegevens nog niet verwijderd.', 'both')).toBeNull();
    expect(likelySaying('We have not deleted your data.', 'both')).toBeNull();
  });

  test('a case that only asks for access is not taken for confirmed', () => {
    expect(likelySaying('Wij hebben uw gegevens verwijderd.', 'access')).toBeNull();
  });
});
