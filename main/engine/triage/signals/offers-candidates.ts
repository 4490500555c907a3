import type { Signal } from '../signal.ts';

export const offersCandidates = {
  id: 'offers-candidates',
  description: 'An agency offers its people to an employer: selling, not an approach of a candidate.',
  source: 'Acquisition by agencies and staffing firms, Dutch and English',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'stel|stellen ~5 kandidaat|topkandidaat|consultant|consultants|kandidaten|professional|collega ~4 voor',
      'kandidaat|topkandidaat|kandidaten|consultant|consultants ~5 aan ~1 je|jou|u|jullie voor',
      'onze|mijn ~1 fee|bemiddelingsfee|plaatsingsfee',
      'fee # %',
      'our|placement|recruitment|flat fee',
      'no cure no pay',
      '% ~3 jaarsalaris',
      'eerste ~2 plaatsing',
      'first ~1 placement',
      'wij|we|ik lever|leveren ~4 professionals|vakmensen|personeel|specialisten|uitzendkrachten|kandidaten|developers',
      'op de bank',
      'on ~1 the|our bench',
      'rolled off|rolling off',
      'available|beschikbare ~2 candidates|contractors|consultants|kandidaten|consultants',
      'profielen|profiel|cv ~4 toesturen|doorsturen|opsturen',
      'send ~4 profiles|their cvs|their profiles',
      'inhuurbehoefte|inhuurwens|wervingsbehoefte|personeelsbehoefte',
      'your ~2 hiring needs|staffing needs|open headcount',
      'kandidaat van de week|maand',
      'candidate of the week|month',
      'onze|eigen ~1 consultants|ontwikkelaars|specialisten ~3 vrij|beschikbaar|inzetbaar',
    ],
  },
} satisfies Signal;
