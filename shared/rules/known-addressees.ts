import type { Controller } from '../domain/controller.ts';
import type { LetterKind } from '../domain/letter.ts';
import { letterRules } from './letter-rules.ts';

/** As these bodies name themselves; forms are filled in by the data subject, so none of them has an e-mail address here. */
const known: Readonly<Record<'linkedin' | 'ap' | 'acm', Controller>> = {
  // The controller for members in the EEA, by LinkedIn's own privacy policy.
  linkedin: {
    name: 'LinkedIn Ireland Unlimited Company',
    email: null,
    postalAddress: 'Wilton Place\nDublin 2\nIreland',
    country: 'IE',
  },
  ap: {
    name: 'Autoriteit Persoonsgegevens',
    email: null,
    postalAddress: 'Postbus 93374\n2509 AJ Den Haag',
    country: 'NL',
  },
  acm: { name: 'Autoriteit Consument & Markt', email: null, postalAddress: null, country: 'NL' },
};

/** Who a letter goes to; null while the data subject has not said so. */
export function addresseeOf(
  kind: LetterKind,
  controller: Controller | null,
  given: Controller | null,
): Controller | null {
  const { to } = letterRules[kind];
  if (to === 'controller') return controller;
  return to === 'given' ? given : known[to];
}

/** Only a letter on paper can reach them. */
export function onlyByPost({ email, postalAddress }: Pick<Controller, 'email' | 'postalAddress'>): boolean {
  return email === null && postalAddress !== null;
}
