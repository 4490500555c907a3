import type { Signal } from '../signal.ts';

const marks = /!{2,}|\${2,}|€{2,}|^\s*ADV\b|\bfree\b.*!|\s{5,}\S{3,}\s*$|\*{3,}|={3,}/i;

export const shoutingSubject = {
  id: 'shouting-subject',
  description: 'The subject shouts: capitals, rows of marks, or an advertising or random mark.',
  source: 'Form of mass advertising',
  favours: 'direct-marketing',
  about: 'sender',
  find: ({ message: { subject } }) => {
    if (/^\s*(?:re|aw|antw|fwd?)\s*:/i.test(subject)) return null;
    const mark = marks.exec(subject);
    if (mark !== null) return mark[0].trim();
    let letters = 0;
    let capitals = 0;
    for (const letter of subject) {
      const small = letter.toLowerCase();
      if (small === letter.toUpperCase()) continue;
      letters += 1;
      if (small !== letter) capitals += 1;
    }
    return letters >= 12 && capitals > letters * 0.7 ? subject.trim() : null;
  },
} satisfies Signal;
