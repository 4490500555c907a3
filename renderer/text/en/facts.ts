import type { nlFacts } from '../nl/facts.ts';

export const enFacts = {
  'facts.title': 'What this message shows',
  'facts.hint': 'Facts for your letter. They have no say in the verdict.',
  'facts.lacking': 'missing',
  'facts.notable': 'take note',
  'facts.known': 'found',
  'facts.place.header': 'header of the message',
  'fact.objection-notice-absent':
    'This first message says nothing about the right to object, as far as Verzet can see (GDPR art. 21(4)).',
  'fact.objection-notice-hidden':
    'The right to object, or how to unsubscribe, stands in other text or behind a link. It should be told clearly and apart (GDPR art. 21(4)).',
  'fact.objection-notice-clear': 'It says clearly and apart how to object or unsubscribe (GDPR art. 21(4)).',
  'fact.alias-leak':
    'It came in on {address}, which you gave to {givenTo}{dated, select, yes { on {givenOn}} other {}}. How this sender got it is not known.',
  'fact.name-misspelt': 'Your name is misspelt.',
  'fact.name-swapped': 'Your family name stands where your given name belongs.',
  'fact.name-placeholder': 'The blank for your name, or for something else, was left open.',
  'fact.name-headline': 'Your post stands in the salutation as a part of your name.',
} as const satisfies Record<keyof typeof nlFacts, string>;
