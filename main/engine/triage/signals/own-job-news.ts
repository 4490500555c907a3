import type { Signal } from '../signal.ts';

export const ownJobNews = {
  id: 'own-job-news',
  description: 'The sender tells of a job of their own: a new one, notice given, two offers to choose from.',
  source: 'What colleagues and friends write, Dutch and English',
  favours: 'other',
  phrases: {
    all: [
      'ik ~2 heb|had ~4 baan|job|contract ~2 aangenomen|gevonden|gekregen|geaccepteerd|opgezegd|getekend',
      'ik ~2 heb|had ~3 ontslag|opgezegd',
      'mijn ontslag|ontslagbrief|opzegging|opzegtermijn|proeftijd',
      'mijn laatste werkdag|werkweek',
      'mijn nieuwe|huidige|oude baan|baas|werkgever',
      'ik ~2 kan kiezen tussen',
      'ik twijfel ~6 baan|aanbod|contract|werkgever',
      'twee|drie|beide aanbiedingen|aanbod',
      "i|i've|have ~2 accepted|got|taken|signed ~5 job|offer|position",
      'handed in my notice',
      'my resignation|notice',
      'my last|final ~1 working day',
      'my new|old|current job|boss|employer',
      'two|three|both offers',
      'i resigned|quit',
    ],
  },
} satisfies Signal;
