import type { Identity } from '../../../shared/domain/identity.ts';
import { isAddress } from '../../text/is-address.ts';

/** The fields of the form as they are typed. */
export interface IdentityDraft {
  readonly name: string;
  readonly variants: string;
  readonly addresses: string;
  readonly profiles: string;
  readonly postal: string;
  readonly city: string;
  readonly openToWork: Identity['openToWork'];
}

export function draftOf(identity: Identity): IdentityDraft {
  return {
    name: identity.names[0] ?? '',
    variants: identity.names.slice(1).join('\n'),
    addresses: identity.addresses.join('\n'),
    profiles: identity.profiles.join('\n'),
    postal: identity.postalAddress,
    city: identity.city,
    openToWork: identity.openToWork,
  };
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export function identityOf(draft: IdentityDraft): Identity {
  return {
    names: draft.name.trim() === '' ? lines(draft.variants) : [draft.name.trim(), ...lines(draft.variants)],
    addresses: lines(draft.addresses),
    profiles: lines(draft.profiles),
    postalAddress: draft.postal.trim(),
    city: draft.city.trim(),
    openToWork: draft.openToWork,
  };
}

/** The first line that is no e-mail address; what is wrong is not saved. */
export const badAddress = ({ addresses }: Pick<IdentityDraft, 'addresses'>): string | null =>
  lines(addresses).find((address) => !isAddress(address)) ?? null;

export const isChanged = (draft: IdentityDraft, saved: Identity): boolean =>
  JSON.stringify(identityOf(draft)) !== JSON.stringify(identityOf(draftOf(saved)));
