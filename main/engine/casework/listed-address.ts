import type { Organisation } from '../../../shared/domain/controller.ts';
import { listedOf } from '../store/listed.ts';
import type { Store } from '../store/open-store.ts';

/** Where nothing is known of an organisation, what the list of known organisations says; for the data subject to confirm. */
export function withListedAddress(store: Store, organisation: Organisation): Organisation {
  const listed = listedOf(store, organisation.domains);
  if (listed === null || organisation.confirmed) return organisation;
  return {
    ...organisation,
    privacyAddress: organisation.privacyAddress ?? listed.privacyAddress,
    postalAddress: organisation.postalAddress ?? listed.postalAddress,
  };
}
