import type { Signal } from '../signal.ts';

export const staffList = {
  id: 'staff-list',
  description: 'Sent to all who work at one employer.',
  source: 'Names of mailing lists for staff',
  favours: 'other',
  about: 'sender',
  find: ({ header }) =>
    header(
      'list-id',
      /(?:alle-?medewerkers|all-?staff|all-?employees|iedereen|everyone|personeel|medewerkers|employees|staff)\b/i,
    ),
} satisfies Signal;
