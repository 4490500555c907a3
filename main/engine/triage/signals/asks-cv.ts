import type { Signal } from '../signal.ts';

export const asksCv = {
  id: 'asks-cv',
  description: 'The sender asks the reader for a CV.',
  source: 'Recruiters and sourcers, Dutch and English',
  favours: 'recruiter',
  phrases: {
    all: [
      'stuur|mail|sturen|mailen|stuurt|toesturen|doorsturen|app|deel|ontvang|ontvangen ~6 je|jouw|uw ~2 cv',
      'je|jouw|uw ~2 cv ~5 sturen|mailen|toesturen|doorsturen|ontvangen|delen|toegestuurd|doen|toekomen|opsturen|toemailen',
      'recent|recente|actueel|actuele|up cv',
      'cv ~3 toesturen|doorsturen|opsturen',
      'send|forward|share|email|drop|provide|attach|submit|have ~5 your|you|updated|latest ~3 cv|resume|resumes',
      'updated|latest|recent ~3 cv|resume',
      'copy of your ~3 cv|resume',
      'aktuellen lebenslauf|profil',
      'votre ~1 cv',
    ],
  },
} satisfies Signal;
