import type { Signal } from '../signal.ts';

export const profileMatch = {
  id: 'profile-match',
  description: "The reader's profile is said to fit a job.",
  source: 'How recruiters argue a match, Dutch and English',
  favours: 'recruiter',
  phrases: {
    all: [
      'je|jouw|uw ~2 @record ~6 sluit|aansluit|past|passen|matcht|matchen|matched|interessant|relevant|aansluiting|geschikt|match',
      'past|passen|aansluiten|aansluit|sluit|matcht|matchen ~5 bij|met|op ~1 je|jouw|uw ~2 @record',
      'goede|perfecte|mooie|sterke|ideale|uitstekende|interessante|geschikte|potentiele match|fit|kandidaat|aanvulling',
      'geknipt|geschikt|perfect|ideaal voor ~2 vacature|functie|rol|positie|baan|opdracht|team',
      'past ~3 perfect|goed|uitstekend|naadloos ~3 bij je|jou|u',
      'op je|jouw lijf geschreven',
      'persoon|kandidaat|iemand die we|wij|ik zoek|zoeken',
      'your ~2 @record ~6 fit|fits|match|matches|align|aligns|aligned|suited|suitable|relevant|ideal|perfect',
      '@record like yours',
      'great|perfect|strong|good|ideal|excellent|potential|amazing fit|match|candidate|addition',
      'match|fit|suited|suitable|right|perfect|candidate ~3 for ~4 role|position|vacancy|opening|team|client|company|opportunity',
      'someone|people|candidates with your ~2 @record',
      "you'd|you would|could|might be ~3 fit|match|addition",
      'exactly what ~4 looking for',
      "profile|candidate|person|someone ~3 we're|they're|are|is|i'm ~2 looking|searching for",
      "you'd be perfect|great|ideal",
    ],
  },
} satisfies Signal;
