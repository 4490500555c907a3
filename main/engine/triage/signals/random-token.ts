import type { Signal } from '../signal.ts';

const atEnd = /\s([A-Za-z0-9-]{5,40})\s*$/;

/** Letters of both cases with digits between, or capitals that nobody can pronounce. */
function isRandom(token: string): boolean {
  if (/[a-z]/.test(token) && /[A-Z].*[A-Z]/.test(token) && /\d/.test(token)) return true;
  const vowels = token.match(/[AEIOUY]/g)?.length ?? 0;
  return /^[A-Z]{5,12}$/.test(token) && vowels * 4 < token.length;
}

export const randomToken = {
  id: 'random-token',
  description: 'The subject ends in random letters, meant to make each copy of a mass mail differ.',
  source: 'Form of mass advertising that evades filters',
  favours: 'direct-marketing',
  about: 'sender',
  find: ({ message: { subject } }) => {
    const token = atEnd.exec(subject)?.[1];
    // A subject in capitals ends in capitals.
    return token !== undefined && isRandom(token) && /[a-z]/.test(subject) ? token : null;
  },
} satisfies Signal;
