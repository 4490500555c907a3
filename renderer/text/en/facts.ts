import type { nlFacts } from '../nl/facts.ts';

export const enFacts = {
  'facts.title': 'What this message shows',
  'facts.hint': 'What Verzet saw, for your letter. Check it. It has no say in the verdict.',
  'facts.lacking': 'not seen',
  'facts.notable': 'take note',
  'facts.breach': 'contact after your no',
  'facts.place.link': 'address of a link',
  'facts.known': 'found',
  'facts.place.header': 'header of the message',
  'facts.place.case': 'case',
  'facts.place.record': 'what you wrote',
  'fact.objection-notice-absent':
    'In this message, the first as far as is known here, Verzet sees nothing about the right to object (GDPR art. 21(4)).',
  'fact.objection-notice-hidden':
    'The right to object, or how to unsubscribe, seems to stand only in other text, behind a link or in the header. The law asks for a clear notice, apart from other information (GDPR art. 21(4)).',
  'fact.objection-notice-clear': 'It says clearly and apart how to object or unsubscribe (GDPR art. 21(4)).',
  'fact.alias-leak':
    'It came in on {address}, which you gave to {givenTo}{dated, select, yes { on {givenOn}} other {}}. How this sender got it is not known.',
  'fact.name-misspelt': 'Your name seems to be misspelt.',
  'fact.name-swapped': 'Your family name seems to stand where your given name belongs.',
  'fact.name-placeholder': 'The blank for your name, or for something else, was left open.',
  'fact.name-headline': 'Your post stands in the salutation as a part of your name.',
  'fact.contact-after-no':
    'You said no on {refusedOn}{how, select, letter { by an objection} other {}}. Since then, this message included: {person} unsolicited from this person, {organisation} from this organisation{domains, plural, =0 {} one {} other {, from # domains}}. {how, select, letter {It may have been under way already (GDPR art. 21(3)).} other {A short no can be an objection too (GDPR art. 21).}}',
  'fact.connection-then-list':
    'You are connected with {name} since {connectedOn}. {days, plural, =0 {The same day} one {One day later} other {# days later}} this first mail came, which seems to have gone to many. Being connected is in itself no consent to a mailing list (see Dutch Tw 11.7).',
  'fact.same-text':
    '{others, plural, one {Nearly the same text came from somebody else} other {Nearly the same text came from # others}}: {name}{named, select, yes {, {organisation}} other {}} ({percent}% alike).',
  'fact.recruiter-elsewhere':
    'This person, or somebody of the same name, wrote to you for {organisation} before ({sentOn}).',
  'fact.sequence-tool': 'This seems to be sent by a tool for sequences or for approaching many.',
  'fact.follow-up':
    'This is, as far as is known here, message {number} of this person without an answer from you; the one before came {days, plural, =0 {the same day} one {a day earlier} other {# days earlier}}, the first on {firstOn}.',
  'fact.sender-unnamed': 'It does not say for which organisation it is, as far as Verzet can see (Dutch Tw 11.7(7)).',
  'fact.stop-address-absent':
    'Verzet sees no postal address or phone number in it for a request to stop. Whether a reply address or an unsubscribe link will do as well is not settled (Dutch Tw 11.7(7)).',
  'fact.stop-address-given': 'It gives a postal address or number.',
  'fact.privacy-information-absent':
    'In this message, the first as far as is known here, Verzet sees nothing about what happens to your data (GDPR art. 14).',
  'fact.privacy-information-given': 'It says something about privacy or your data.',
  'fact.source-absent':
    'In this message, the first as far as is known here, Verzet does not see where the sender has your data from (GDPR art. 14(2)(f)).',
  'fact.source-given': 'It says something about where the sender found you.',
  'fact.client-named': 'The sender seems to name a client: {client}. Check that before you use it.',
  'fact.client-hinted': 'The sender seems to write for somebody else, without naming them.',
  'fact.footer-particulars': 'Particulars of the sender below the message. Check them before you use them.',
  'fact.open-to-work':
    'You stood open to other work that day. That makes an approach less odd, but in itself proves no consent.',
  'fact.not-open-to-work': 'You did not stand open to other work that day.',
} as const satisfies Record<keyof typeof nlFacts, string>;
