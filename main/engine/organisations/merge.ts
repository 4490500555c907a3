import type { Organisation } from '../../../shared/domain/controller.ts';
import { Failure } from '../../../shared/failure.ts';
import { casesOfOrganisation } from '../store/cases.ts';
import type { Store } from '../store/open-store.ts';
import {
  addChange,
  moveCases,
  moveDomains,
  moveMessages,
  partsOf,
  setMergedInto,
} from '../store/organisation-changes.ts';
import { inheritSenders } from '../store/organisation-senders.ts';
import {
  currentOrganisation,
  getOrganisation,
  incomingIdsOfOrganisation,
  saveOrganisation,
} from '../store/organisations.ts';
import { newestMessageId } from '../store/messages.ts';

/**
 * One organisation becomes part of another: its domains, people, messages and cases. The rule and the particulars of the one that
 * stays hold; where it had none, it takes those of the other. Throws `not-found`, or `invalid-input` when they are one already.
 */
export function mergeOrganisations(store: Store, pair: { keep: number; other: number }, madeAt: string): void {
  const keep = currentOrganisation(store, pair.keep);
  const { other } = pair;
  if (keep === other || currentOrganisation(store, other) !== other) throw new Failure('invalid-input');
  const kept = getOrganisation(store, keep);
  const gone = getOrganisation(store, other);
  store.transaction(() => {
    const messageIds = incomingIdsOfOrganisation(store, other);
    const cases = casesOfOrganisation(store, other).map(({ id }) => id);
    const followers = partsOf(store, other);
    const lastMessageId = newestMessageId(store);
    moveMessages(store, messageIds, keep);
    moveCases(store, cases, keep);
    moveDomains(store, gone.domains, keep);
    setMergedInto(store, [other, ...followers], keep);
    const senders = inheritSenders(store, other, keep);
    const filled = fillIn(store, kept, gone);
    addChange(store, {
      kind: 'merge',
      keptId: keep,
      otherId: other,
      keptName: kept.name,
      otherName: gone.name,
      domains: gone.domains,
      cases,
      followers,
      senders,
      filled,
      lastMessageId,
      madeAt,
      messageIds,
    });
  });
}

const privacyOf = ({ privacyAddress, privacyForm, privacySource, verifiedOn }: Organisation) => ({
  privacyAddress,
  privacyForm,
  privacySource,
  verifiedOn,
});

/** An address and where it was found go together. */
function fillIn(store: Store, kept: Organisation, gone: Organisation): ('privacy' | 'postal')[] {
  const privacy = kept.privacyAddress === null && kept.privacyForm === null && gone.privacyAddress !== null;
  const postal = kept.postalAddress === null && gone.postalAddress !== null;
  saveOrganisation(store, {
    ...getOrganisation(store, kept.id),
    ...(privacy ? privacyOf(gone) : {}),
    ...(postal ? { postalAddress: gone.postalAddress } : {}),
  });
  return [...(privacy ? (['privacy'] as const) : []), ...(postal ? (['postal'] as const) : [])];
}

/** Takes out again what a merge filled in, unless it was changed since. */
export function emptyFilled(store: Store, keptId: number, otherId: number, filled: readonly ('privacy' | 'postal')[]) {
  const kept = getOrganisation(store, keptId);
  const other = getOrganisation(store, otherId);
  const nothing = { privacyAddress: null, privacyForm: null, privacySource: null, verifiedOn: null };
  saveOrganisation(store, {
    ...kept,
    ...(filled.includes('privacy') && kept.privacyAddress === other.privacyAddress ? nothing : {}),
    ...(filled.includes('postal') && kept.postalAddress === other.postalAddress ? { postalAddress: null } : {}),
  });
}
