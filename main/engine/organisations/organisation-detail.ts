import type { OrganisationDetail } from '../../../shared/domain/inbox.ts';
import { casesOfOrganisation } from '../store/cases.ts';
import { listedOf } from '../store/listed.ts';
import { changesOf } from '../store/organisation-changes.ts';
import { organisationMessages, peopleOf, summariseOrganisation } from '../store/organisation-list.ts';
import { currentOrganisation, getOrganisation } from '../store/organisations.ts';
import type { Store } from '../store/open-store.ts';

/** One organisation, or the one that it is part of now, with its people, latest messages and cases; throws `not-found`. */
export function organisationDetail(store: Store, asked: number): OrganisationDetail {
  const id = currentOrganisation(store, asked);
  const organisation = getOrganisation(store, id);
  return {
    organisation,
    summary: summariseOrganisation(store, id),
    listed: listedOf(store, organisation.domains),
    people: peopleOf(store, id),
    messages: organisationMessages(store, id),
    caseIds: casesOfOrganisation(store, id).map((file) => file.id),
    changes: changesOf(store, id),
  };
}
