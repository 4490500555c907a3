import type { Signal } from '../signal.ts';

export const shortMeeting = {
  id: 'short-meeting',
  description: "A stranger asks for a short slot in the reader's diary.",
  source: 'Sales outreach, Dutch and English',
  favours: 'direct-marketing',
  phrases: {
    all: [
      '# minuten|minuutjes|min|minute|minutes|mins ~4 tijd|bellen|gesprek|inplannen|sparren|kennismaken|call|chat|meeting|agenda|demo|conversation|zoom|talk|laten|zien|show',
      '# ~1 minutes|mins ~3 your time|week|calendar',
      'kwartier|kwartiertje ~4 tijd|bellen|gesprek|inplannen|sparren|kennismaken|van|agenda',
      'quick|brief|short|exploratory|introductory|intro|# ~1 call|chat|conversation|meeting|zoom',
      'hop|jump ~3 call|zoom|chat',
      'on a ~2 call',
      'grab|pick|find ~2 slot|time|moment ~3 to|for|that|here|on',
      'link ~3 agenda|calendar|kalender',
    ],
  },
} satisfies Signal;
