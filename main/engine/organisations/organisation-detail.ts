import type { OrganisationDetail } from '../../../shared/domain/inbox.ts';
import { casesOfOrganisation } from '../store/cases.ts';
import { changesOf } from '../store/organisation-changes.ts';
import { organisationMessages, peopleOf, summariseOrganisation } from '../store/organisation-list.ts';
import { currentOrganisation, getOrganisation } from '../store/organisations.ts';
import type { Store } from '../store/open-store.ts';

/** One organisation, or the one that it is part of now, with its people, latest messages and cases; throws `not-found`. */
export function organisationDetail(store: Store, asked: number): OrganisationDetail {
  const id = currentOrganisation(store, asked);
  const { privacyAddress, privacyForm, privacySource, verifiedOn, postalAddress, country, confirmed } = getOrganisation(
    store,
    id,
  );
  return {
    summary: summariseOrganisation(store, id),
    privacyAddress,
    privacyForm,
    privacySource,
    verifiedOn,
    postalAddress,
    country,
    confirmed,
    people: peopleOf(store, id),
    messages: organisationMessages(store, id),
    caseIds: casesOfOrganisation(store, id).map((file) => file.id),
    changes: changesOf(store, id),
  };
}
