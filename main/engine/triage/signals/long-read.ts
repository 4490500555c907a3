import type { Signal } from '../signal.ts';

/** An approach is short; half of the approaches that were measured stay under 1,100 characters. */
const ordinaryLimit = 4_000;

export const longRead = {
  id: 'long-read',
  description: 'The text is much longer than an approach: an edition, a report or a document.',
  source: 'Length of newsletters against that of approaches',
  favours: 'solicited',
  find: ({ parts }) => (parts.fresh.length > ordinaryLimit ? (/\S.{0,60}/.exec(parts.fresh)?.[0] ?? null) : null),
} satisfies Signal;
