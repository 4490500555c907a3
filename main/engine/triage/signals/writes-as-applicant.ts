import type { Signal } from '../signal.ts';

export const writesAsApplicant = {
  id: 'writes-as-applicant',
  description: 'The sender applies for a job at the reader.',
  source: 'Letters of applicants, Dutch and English',
  favours: 'other',
  phrases: {
    all: [
      'solliciteer|solliciteren ik ~3 graag|naar|op|bij|voor',
      'ik solliciteer|solliciteren',
      'wil|zou ik ~3 solliciteren',
      'mijn ~2 sollicitatie|sollicitatiebrief|motivatiebrief',
      'sollicitatie|application @role',
      'mijn|my cv|resume|motivatie|curriculum ~3 bijlage|bij|bijgevoegd|bijgaand|erbij|attached|enclosed',
      'my ~1 application',
      'i|would ~2 apply|applying for|to',
      'makes|make sense to apply',
      'i am|ben ~4 student|studente',
      'would|zou my|mijn profile|profiel ~4 considered|suitable|geschikt|aanmerking',
      'please find attached my',
      'een|a keer|time langskomen ~3 gesprek',
      'open sollicitatie',
      'ik ~3 op zoek naar ~4 baan|stage|stageplek|stageplaats|afstudeerstage|afstudeeropdracht|bijbaan|werk',
      'ik zoek ~4 stage|stageplek|stageplaats|afstudeerstage|afstudeeropdracht|bijbaan',
      'mogelijkheden ~2 voor ~2 starter|stagiair|stagiaire|afstudeerder',
      "i|i'm ~2 looking|searching for ~3 job|internship|opportunities|placement",
    ],
  },
} satisfies Signal;
