import type { Organisation } from '../../../shared/domain/controller.ts';
import type { OrganisationDetail } from '../../../shared/domain/inbox.ts';
import { isCountry } from '../../text/countries.ts';

/** The part of an organisation that can be saved. */
export function organisationOf({
  summary,
  privacyAddress,
  privacyForm,
  privacySource,
  verifiedOn,
  postalAddress,
  country,
  confirmed,
}: OrganisationDetail): Organisation {
  return {
    id: summary.id,
    name: summary.name,
    domains: summary.domains,
    marked: summary.marked,
    privacyAddress,
    privacyForm,
    privacySource,
    verifiedOn,
    postalAddress,
    country: isCountry(country) ? country : 'NL',
    confirmed,
  };
}
