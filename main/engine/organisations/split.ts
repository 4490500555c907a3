import type { OrganisationPart } from '../../../shared/domain/organisation-change.ts';
import { Failure } from '../../../shared/failure.ts';
import { organisationHint } from '../intake/organisation-hint.ts';
import { casesOfOrganisation } from '../store/cases.ts';
import { personKey } from '../store/message-record.ts';
import { getMessage, newestMessageId } from '../store/messages.ts';
import type { Store } from '../store/open-store.ts';
import { addChange, moveCases, moveDomains, moveMessages } from '../store/organisation-changes.ts';
import { giveSenders } from '../store/organisation-senders.ts';
import { addOrganisation, getOrganisation, incomingIdsOfOrganisation, refuseMerged } from '../store/organisations.ts';

/**
 * Makes a part of an organisation one of its own, with its messages and the cases about them; what it sends later goes there too.
 * Gives the new one. Throws `not-found`, or `invalid-input` when the part is nobody's.
 */
export function splitOrganisation(store: Store, part: OrganisationPart, madeAt: string): number {
  refuseMerged(store, part.id);
  const whole = getOrganisation(store, part.id);
  const domains = part.domains.filter((domain) => whole.domains.includes(domain));
  const senders = part.people.map(personKey);
  return store.transaction(() => {
    const messageIds = incomingIdsOfOrganisation(store, part.id).filter((id) => {
      const { message } = getMessage(store, id);
      const { domain } = organisationHint(message);
      return senders.includes(personKey(message.from)) || (domain !== null && domains.includes(domain));
    });
    if (messageIds.length === 0 && domains.length === 0) throw new Failure('invalid-input');
    const otherId = addOrganisation(store, part.name);
    const cases = casesOfOrganisation(store, part.id)
      .filter(({ messageId }) => messageIds.includes(messageId))
      .map(({ id }) => id);
    moveMessages(store, messageIds, otherId);
    moveCases(store, cases, otherId);
    moveDomains(store, domains, otherId);
    giveSenders(store, part.id, senders, otherId);
    addChange(store, {
      kind: 'split',
      keptId: part.id,
      otherId,
      keptName: whole.name,
      otherName: part.name,
      domains,
      cases,
      followers: [],
      senders,
      filled: [],
      lastMessageId: newestMessageId(store),
      madeAt,
      messageIds,
    });
    return otherId;
  });
}
