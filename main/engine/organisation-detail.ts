import type { OrganisationDetail } from '../../shared/domain/inbox.ts';
import { casesOfOrganisation } from './store/cases.ts';
import { organisationMessages, peopleOf, summariseOrganisation } from './store/organisation-list.ts';
import { getOrganisation } from './store/organisations.ts';
import type { Store } from './store/open-store.ts';

/** One organisation with its people, its latest messages and its cases; throws `not-found`. */
export function organisationDetail(store: Store, id: number): OrganisationDetail {
  const { privacyAddress, postalAddress, country, confirmed } = getOrganisation(store, id);
  return {
    summary: summariseOrganisation(store, id),
    privacyAddress,
    postalAddress,
    country,
    confirmed,
    people: peopleOf(store, id),
    messages: organisationMessages(store, id),
    caseIds: casesOfOrganisation(store, id).map((file) => file.id),
  };
}
