import type { Signal } from '../signal.ts';

export const exclaimingSubject = {
  id: 'exclaiming-subject',
  description: 'The subject ends with an exclamation mark.',
  source: 'Form of mass advertising',
  favours: 'direct-marketing',
  about: 'sender',
  find: ({ message: { subject } }) => (/[^!]!\s*$/.test(subject) ? subject.trim().slice(-40) : null),
} satisfies Signal;
