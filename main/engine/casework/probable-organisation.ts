import type { Organisation } from '../../../shared/domain/controller.ts';
import type { Message } from '../../../shared/domain/message.ts';
import { getOrganisation, organisationOfProfile } from '../store/organisations.ts';
import type { Store } from '../store/open-store.ts';
import { withListedAddress } from './listed-address.ts';

/**
 * For whom a sender presumably writes, with where it can be reached as far as listed: the organisation of the message, else
 * the only one that the same person named in another message on LinkedIn. For the data subject to confirm.
 */
export function probableOrganisation(
  store: Store,
  { from }: Pick<Message, 'from'>,
  organisationId: number | null,
): Organisation | null {
  const id = organisationId ?? (from.profile === null ? null : organisationOfProfile(store, from.profile));
  return id === null ? null : withListedAddress(store, getOrganisation(store, id));
}
