import type { Identity } from '../../../shared/domain/identity.ts';
import { mailEntries } from './entries.ts';
import { ownSlug } from './linkedin-mail-text.ts';
import { ownDomain, ownName, workAddress } from './read-entries.ts';

const usedAliases = [...new Set(mailEntries.flatMap(({ from, to }) => [from.address, to.address]))].filter((address) =>
  address.endsWith(`@${ownDomain}`),
);
const main = `noelle@${ownDomain}`;

/** The invented data subject: her own domain with an alias per site, and her employer's address. */
export const sampleIdentity: Identity = {
  names: [ownName, 'N. van der Meijsloot', 'Noëlle Meijsloot'],
  addresses: [
    main,
    workAddress,
    ...usedAliases.filter((address) => address !== main && !address.startsWith('mailer-daemon')).toSorted(),
  ],
  profiles: [`in/${ownSlug}`],
  postalAddress: 'Voorbeeldkade 12\n0000 AA Berkelhoven',
  city: 'Berkelhoven',
  openToWork: [],
};
