import type { Signal } from '../signal.ts';

export const sharedPast = {
  id: 'shared-past',
  description: 'The sender and the reader worked or studied together, or the reader asked for this.',
  source: 'How people who know each other write, Dutch and English',
  favours: 'solicited',
  phrases: {
    all: [
      'samen ~2 bij|op|in ~3 zaten|werkten|gewerkt|gezeten|studeerden|gestudeerd',
      'zaten|werkten|studeerden ~3 samen',
      'hebben samen ~2 gestudeerd|gewerkt|gezeten',
      'oud collega|klasgenoot|studiegenoot|huisgenoot',
      'kennen elkaar ~1 van',
      'know each other from',
      'former|ex|old colleague|classmate|coworker',
      'worked|studied ~2 together',
      'lang geleden|niet gesproken|gezien',
      'long time ~1 no|mate',
      'herinner ~3 me|mij|nog ~2 nog|mij|me',
      'je|jij|u vroeg|vroegt ~1 me|mij|ons',
      'you asked ~1 me|us',
      'zoals je|u ~1 vroeg|vroegt|gevraagd',
      'as you asked|requested',
      'opgegeven ~4 nieuwsbrief',
      'you ~1 signed up',
      'schreef|gaf|meldde|meldt|schreven u|je|jij ~1 zich|je ~6 in|op|aan',
    ],
  },
} satisfies Signal;
