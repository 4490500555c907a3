import type { MessageFactCode } from '../../../shared/domain/message-fact.ts';

/** What a message reveals: a sentence for each code, and the words around them. */
export const nlFacts = {
  'facts.title': 'Wat dit bericht laat zien',
  'facts.hint': 'Feiten voor uw brief. Ze tellen niet mee in het oordeel.',
  'facts.lacking': 'ontbreekt',
  'facts.notable': 'let op',
  'facts.known': 'gevonden',
  'facts.place.header': 'kop van het bericht',
  'fact.objection-notice-absent':
    'In dit eerste bericht staat niets over het recht van bezwaar, voor zover Verzet kan zien (art. 21 lid 4 AVG).',
  'fact.objection-notice-hidden':
    'Het recht van bezwaar, of hoe u zich afmeldt, staat tussen andere tekst of achter een link. Het hoort er duidelijk en apart te staan (art. 21 lid 4 AVG).',
  'fact.objection-notice-clear': 'Er staat apart en duidelijk bij hoe u bezwaar maakt of afmeldt (art. 21 lid 4 AVG).',
  'fact.alias-leak':
    'Het kwam op {address}, dat u{dated, select, yes { op {givenOn}} other {}} aan {givenTo} gaf. Hoe deze afzender eraan komt, is niet bekend.',
  'fact.name-misspelt': 'Uw naam is verkeerd gespeld.',
  'fact.name-swapped': 'Uw achternaam staat waar uw voornaam hoort.',
  'fact.name-placeholder': 'De plek voor uw naam of een ander gegeven is niet ingevuld.',
  'fact.name-headline': 'Uw functie staat in de aanhef, als deel van uw naam.',
} as const satisfies Record<`fact.${MessageFactCode}`, string> & Record<string, string>;
