import { Failure } from '../../../shared/failure.ts';
import { isFreeMail, isPlatform, registrableDomain } from '../intake/domains.ts';

/** The registrable domain in what was typed; `not-a-domain` for none, or for a mail provider's, which is everybody's. */
export function oneDomain(typed: string): string {
  const domain = registrableDomain(typed.replace(/^https?:\/\//, '').replace(/[/?#].*$/, ''));
  if (domain === null || isFreeMail(domain)) throw new Failure('not-a-domain');
  return domain;
}

/** As `oneDomain`, of an organisation that sends from it: a platform's carries the mail of many. */
export function sendingDomain(typed: string): string {
  const domain = oneDomain(typed);
  if (isPlatform(domain)) throw new Failure('not-a-domain');
  return domain;
}
