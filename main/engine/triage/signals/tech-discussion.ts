import type { Signal } from '../signal.ts';

export const techDiscussion = {
  id: 'tech-discussion',
  description: 'Technical talk among people who work on the same thing.',
  source: 'Discussion lists and colleagues; English and Dutch',
  favours: 'other',
  phrases: {
    all: [
      'diff|patch|patches|segfault|compile|compiler|compiling|kernel|makefile|gcc|debian|rpm|rpms|svn|sendmail|procmail|bug|bugs|bugzilla|stacktrace|localhost|sudo',
      'i guess|suspect|wonder|agree|disagree|doubt',
      'in my opinion|experience',
      'imho|afaik|iirc|imo|fwiw|wtf|rtfm',
      'on mon|tue|wed|thu|fri|sat|sun #',
      'any ideas|idea|clues|suggestions',
      'has anyone|anybody',
      'does anyone|anybody',
      'weet iemand',
      'heeft iemand',
    ],
  },
} satisfies Signal;
