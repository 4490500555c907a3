import type { Signal } from '../signal.ts';

export const callToAct = {
  id: 'call-to-act',
  description: 'The reader is told to click, visit, call or fax.',
  source: 'Language of mass advertising',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'click ~3 here|below|link ~4 for|to|now|and|learn|order|if|more|below|remove|here|free|visit|see|get',
      'click ~1 here',
      'klik ~2 hier',
      'visit ~2 our|us|my ~2 website|site|web|page|online|at',
      'visit ~2 website|site|now|here',
      'for more|details|information ~4 click|visit|call|reply|send|go',
      'more information|info ~3 call|click|visit|reply|email',
      'call ~4 1 # #',
      'fax #',
      'go to ~2 our|my|this ~1 site|website|page',
      'reply|email|respond ~3 with|for|to ~4 information|details|info',
    ],
  },
} satisfies Signal;
