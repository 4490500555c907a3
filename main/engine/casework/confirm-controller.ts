import type { Controller } from '../../../shared/domain/controller.ts';
import { nameCase } from '../store/cases.ts';
import { getOrganisation, saveOrganisation } from '../store/organisations.ts';
import { caseFile, type Desk, record } from './desk.ts';
import { noneHeld } from './not-held.ts';

/** The data subject looked at the addressee and keeps it; the organisation book learns it for the next case. */
export function confirmController(desk: Desk, caseId: number, controller: Controller): void {
  noneHeld(desk, caseId);
  const { organisationId } = caseFile(desk, caseId);
  desk.store.transaction(() => {
    record(desk, caseId, { type: 'controller-confirmed', controller });
    const organisation = organisationId === null ? null : getOrganisation(desk.store, organisationId);
    if (organisation === null) return;
    nameCase(desk.store, caseId, controller.name);
    // Where another address was found is not known.
    const found = controller.email === organisation.privacyAddress ? {} : { privacySource: null, verifiedOn: null };
    saveOrganisation(desk.store, {
      ...organisation,
      ...found,
      name: controller.name,
      privacyAddress: controller.email,
      postalAddress: controller.postalAddress,
      country: controller.country,
      confirmed: true,
    });
  });
}
