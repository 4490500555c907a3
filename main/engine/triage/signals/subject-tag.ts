import type { Signal } from '../signal.ts';

const tag = /^\s*(?:(?:re|aw|antw|fwd?)\s*:\s*)?(\[(?!adv|ad\b|spam|first|name|voornaam)[^\]]{2,40}\])/i;

export const subjectTag = {
  id: 'subject-tag',
  description: 'The subject begins with a tag between brackets, as lists, trackers and desks set it.',
  source: 'Custom of mailing lists, issue trackers and support desks',
  favours: 'other',
  find: ({ message: { subject } }) => tag.exec(subject)?.[1] ?? null,
} satisfies Signal;
