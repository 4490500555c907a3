import type { Signal } from '../signal.ts';

export const roleTitle = {
  id: 'role-title',
  description: 'A profession or job title is named.',
  source: 'Job titles, Dutch and English',
  favours: 'recruiter',
  about: 'subject',
  phrases: {
    all: [
      '@role',
      'head of',
      'hoofd ~1 hr|ict|finance|inkoop|marketing|verkoop|bedrijfsvoering|communicatie',
      'algemeen directeur',
      'teamleider|teamlead|lead|principal|senior|medior',
    ],
  },
} satisfies Signal;
