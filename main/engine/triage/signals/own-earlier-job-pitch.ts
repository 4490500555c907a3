import type { Signal } from '../signal.ts';
import { asksOpenness } from './asks-openness.ts';
import { clientSeeks } from './client-seeks.ts';
import { offersRole } from './offers-role.ts';
import { profileMatch } from './profile-match.ts';
import { seeksRole } from './seeks-role.ts';

export const ownEarlierJobPitch = {
  id: 'own-earlier-job-pitch',
  description: 'The sender quotes an own earlier approach about a job, to remind of it.',
  source: 'Sequences of recruiters: the reminder carries the first message',
  favours: 'recruiter',
  phrases: {
    pitch: [asksOpenness, clientSeeks, offersRole, profileMatch, seeksRole].flatMap(({ phrases }) => phrases.all),
  },
  find: ({ foundInOwnQuote }) => foundInOwnQuote('pitch').slice(0, 2),
} satisfies Signal;
