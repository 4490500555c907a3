import type { nlAliases } from '../nl/aliases.ts';

export const enAliases = {
  'aliases.text':
    'If you gave an address to one party only, such as a shop or LinkedIn, record that here. When somebody else then writes to it unasked, the message says so.',
  'aliases.known': 'Recorded',
  'aliases.known.none': 'No address recorded yet.',
  'aliases.seen': 'Addresses that mail came in on',
  'aliases.seen.text': 'To whom did you give them? Verzet guesses a name; it counts only once you confirm it.',
  'aliases.seen.none': 'No mail came in on an address that looks made for one party.',
  'aliases.givenTo': 'given to {name}',
  'aliases.givenTo.on': 'given to {name} on {date}',
  'aliases.messages': '{count, plural, =0 {no message yet} one {# message} other {# messages}}',
  'aliases.since': '{count, plural, one {# message} other {# messages}} since {date}',
  'aliases.leaks': '{count, plural, one {Also used unasked by # other} other {Also used unasked by # others}}',
  'aliases.add': 'Add an address',
  'aliases.change': 'Change',
  'aliases.register': 'Record',
  'aliases.remove': 'Remove',
  'aliases.removed': '{address} is no longer recorded.',
  'aliases.saved': '{address} is recorded.',
  'aliases.form': 'To whom did you give this address?',
  'aliases.address': 'Address',
  'aliases.name': 'Given to',
  'aliases.name.hint': 'A name or a domain, such as Bakker Books or bakkerbooks.example.',
  'aliases.on': 'On (if you know)',
} satisfies Record<keyof typeof nlAliases, string>;
