import type { Organisation } from '../../../shared/domain/controller.ts';
import { Failure } from '../../../shared/failure.ts';
import { owe } from '../store/owed.ts';
import { casesOfOrganisation } from '../store/cases.ts';
import type { Store } from '../store/open-store.ts';
import {
  addChange,
  type ChangeDetails,
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
 * stays hold; where it had none, it takes those of the other, so that a block is never lost. Throws `not-found`, or `invalid-input` when they are one already.
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

const privacyOf = ({
  privacyAddress,
  privacyForm,
  privacySource,
  verifiedOn,
}: Pick<Organisation, 'privacyAddress' | 'privacyForm' | 'privacySource' | 'verifiedOn'>) => ({
  privacyAddress,
  privacyForm,
  privacySource,
  verifiedOn,
});

type Filled = ChangeDetails['filled'][number];

/** An address and where it was found go together. */
function fillIn(store: Store, kept: Organisation, gone: Organisation): Filled[] {
  const filled: Filled[] = [];
  if (kept.privacyAddress === null && kept.privacyForm === null && gone.privacyAddress !== null) filled.push('privacy');
  if (kept.postalAddress === null && gone.postalAddress !== null) filled.push('postal');
  if (kept.marked === null && gone.marked !== null) filled.push('marked');
  take(store, kept.id, gone, filled);
  return filled;
}

/** Takes out again what a merge filled in, unless it was changed since. */
export function emptyFilled(store: Store, keptId: number, otherId: number, filled: readonly Filled[]): void {
  const kept = getOrganisation(store, keptId);
  const other = getOrganisation(store, otherId);
  const same: Readonly<Record<Filled, boolean>> = {
    privacy: kept.privacyAddress === other.privacyAddress,
    postal: kept.postalAddress === other.postalAddress,
    marked: kept.marked === other.marked,
  };
  take(
    store,
    keptId,
    unknown,
    filled.filter((part) => same[part]),
  );
}

type Taken = Pick<Organisation, 'postalAddress' | 'marked'> & ReturnType<typeof privacyOf>;

const unknown: Taken = {
  privacyAddress: null,
  privacyForm: null,
  privacySource: null,
  verifiedOn: null,
  postalAddress: null,
  marked: null,
};

/** With another rule for the organisation, all its messages are judged anew. */
function take(store: Store, id: number, from: Taken, parts: readonly Filled[]): void {
  saveOrganisation(store, {
    ...getOrganisation(store, id),
    ...(parts.includes('privacy') ? privacyOf(from) : {}),
    ...(parts.includes('postal') ? { postalAddress: from.postalAddress } : {}),
    ...(parts.includes('marked') ? { marked: from.marked } : {}),
  });
  if (parts.includes('marked')) owe(store, 'judge', incomingIdsOfOrganisation(store, id));
}
