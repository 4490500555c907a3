import type { Signal } from '../signal.ts';

const letters = /\p{L}/gu;
const capitals = /\p{Lu}/gu;
const marks = /!{2,}|\${2,}|€{2,}|^\s*ADV\b|\bfree\b.*!|\s{5,}\S{3,}\s*$|\*{3,}|={3,}/i;

export const shoutingSubject = {
  id: 'shouting-subject',
  description: 'The subject shouts: capitals, rows of marks, or an advertising or random mark.',
  source: 'Form of mass advertising',
  favours: 'direct-marketing',
  find: ({ message: { subject } }) => {
    if (/^\s*(?:re|aw|antw|fwd?)\s*:/i.test(subject)) return null;
    const mark = marks.exec(subject);
    if (mark !== null) return mark[0].trim();
    const size = subject.match(letters)?.length ?? 0;
    return size >= 12 && (subject.match(capitals)?.length ?? 0) > size * 0.7 ? subject.trim() : null;
  },
} satisfies Signal;
