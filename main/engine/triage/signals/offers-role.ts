import type { Signal } from '../signal.ts';

export const offersRole = {
  id: 'offers-role',
  description: 'The sender presents a job to the reader.',
  source: 'How agencies and in-house recruiters open, Dutch and English',
  favours: 'recruiter',
  phrases: {
    all: [
      'heb|hebben|had ~6 vacature|vacatures|functie|rol|baan|positie|kans|uitdaging ~6 jou|je|jouw|u|interessant|past|passen|die|waar*',
      '@fine ~2 vacature|vacatures|functie|functies|rol|rollen|baan|positie|opdracht|opdrachten',
      '@fine kans|uitdaging ~3 bij|voor|als|aan|in|om',
      'nieuwe uitdaging|functie|baan|rol|kans|carriere*',
      'vacature|functie|rol|positie|baan ~6 past|passen|aansluit|aansluiten|geknipt|geschikt|interessant ~5 je|jou|jouw|u|uw',
      'dacht|denk|moest|denken ~3 aan je|jou|u',
      'vacature|functie|rol|positie|baan als|van|voor ~4 @role',
      'aan de slag als ~4 @role',
      '@role vacature|functie|rol|positie|baan',
      '@role role|position|opportunity|opportunities|opening|vacancy|roles|positions',
      'role|position|vacancy|opening ~1 for|of|as ~4 @role',
      '@fine ~3 role|roles|position|positions|vacancy|opening|openings',
      'opportunity|opportunities ~2 as|for ~4 @role',
      'have|got|working ~7 role|position|vacancy|opening|roles|positions ~8 fit|match|suit|suited|interest|you|your',
      "have|there's|is ~3 opportunity ~8 background|experience|profile|skills|skillset|fit|match|career",
      'role|position|vacancy|opening ~10 your background|experience|profile|skills|skillset|expertise|cv|resume',
      'opening|position|role ~3 with|at|in ~6 you|your',
      'tell|share|telling|discuss|hear|chat|sharing|talk|know|learn ~6 about|the|on|more ~2 role|position|vacancy|opening|job',
      'meer ~2 over ~2 vacature|functie|rol|positie|baan|opdracht',
      'vacature|functie|rol|positie ~3 toelichten|bespreken|vertellen|doorsturen|toesturen|mailen|toegelicht',
      'toelichten|bespreken|vertellen ~4 vacature|functie|rol|positie|baan',
      'wat ~3 inhoudt|betreft',
    ],
  },
} satisfies Signal;
