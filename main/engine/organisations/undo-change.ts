import { casesOfOrganisation } from '../store/cases.ts';
import { getMessage } from '../store/messages.ts';
import type { Store } from '../store/open-store.ts';
import {
  endChange,
  type KeptChange,
  messagesMovedBy,
  moveCases,
  moveDomains,
  moveMessages,
  setMergedInto,
  undoableChange,
} from '../store/organisation-changes.ts';
import { forgetSenders } from '../store/organisation-senders.ts';
import { domainsOf, findOrganisation, incomingIdsOfOrganisation } from '../store/organisations.ts';
import { organisationHint } from '../intake/organisation-hint.ts';
import { emptyFilled } from './merge.ts';

/** Takes back a merge or a split, with what came in since. Throws `not-found` or `change-built-upon`. */
export function undoChange(store: Store, id: number, undoneAt: string): void {
  const change = undoableChange(store, id);
  store.transaction(() => {
    if (change.kind === 'merge') undoMerge(store, change);
    else undoSplit(store, change);
    endChange(store, id, undoneAt);
  });
}

function undoMerge(store: Store, change: KeptChange): void {
  const { keptId, otherId, domains, followers, cases, senders, filled, lastMessageId } = change;
  setMergedInto(store, followers, otherId);
  setMergedInto(store, [otherId], null);
  const stillThere = new Set(domainsOf(store, keptId));
  moveDomains(
    store,
    domains.filter((domain) => stillThere.has(domain)),
    otherId,
  );
  forgetSenders(store, keptId, senders);
  const moved = new Set(messagesMovedBy(store, change.id));
  const back = incomingIdsOfOrganisation(store, keptId).filter(
    (id) => moved.has(id) || (id > lastMessageId && namedBy(store, id) === otherId),
  );
  moveMessages(store, back, otherId);
  const causes = new Set(back);
  const casesBack = casesOfOrganisation(store, keptId).filter(
    ({ id, messageId }) => cases.includes(id) || causes.has(messageId),
  );
  moveCases(
    store,
    casesBack.map(({ id }) => id),
    otherId,
  );
  emptyFilled(store, keptId, otherId, filled);
}

/** All that the new one has goes back, and its row stays as part of the old one. */
function undoSplit(store: Store, { keptId, otherId, senders }: KeptChange): void {
  moveMessages(store, incomingIdsOfOrganisation(store, otherId), keptId);
  moveCases(
    store,
    casesOfOrganisation(store, otherId).map(({ id }) => id),
    keptId,
  );
  moveDomains(store, domainsOf(store, otherId), keptId);
  forgetSenders(store, keptId, senders);
  setMergedInto(store, [otherId], keptId);
}

/** The organisation that a message names. */
function namedBy(store: Store, messageId: number): number | null {
  const { domain, name } = organisationHint(getMessage(store, messageId).message);
  return domain === null && name === null ? null : findOrganisation(store, { domain, name: name ?? '' });
}
