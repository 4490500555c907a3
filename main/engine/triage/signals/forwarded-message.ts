import type { Signal } from '../signal.ts';

export const forwardedMessage = {
  id: 'forwarded-message',
  description: 'Somebody passes on a message of a third person; that approach was not made to the reader.',
  source: 'Forward marks of mail programs',
  favours: 'other',
  find: ({ parts }) => parts.forwarded,
} satisfies Signal;
