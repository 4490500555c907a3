import type { Signal } from '../signal.ts';

export const referenceRequest = {
  id: 'reference-request',
  description: 'The sender asks the reader to vouch for somebody who applied.',
  source: 'Reference checks, Dutch and English',
  favours: 'other',
  phrases: {
    all: [
      'als ~2 referentie|referent ~2 opgegeven|genoemd',
      'gaf|geeft|noemde|noemt|opgegeven|heeft ~4 jou|u|jouw|uw|je ~4 referentie|referent',
      'als referent',
      'named|listed|put|gave|given|names ~3 you ~4 reference|referee',
      'as ~2 reference|referee',
      'referentiegesprek|referentiecheck',
      'reference check|letter|request',
      'act as ~2 referee',
    ],
  },
} satisfies Signal;
