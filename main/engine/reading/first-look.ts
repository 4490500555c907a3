import { isDeepStrictEqual } from 'node:util';
import type { Identity } from '../../../shared/domain/identity.ts';
import type { Message } from '../../../shared/domain/message.ts';
import { unknownRelationship, type Relationship, type Verdict } from '../../../shared/domain/verdict.ts';
import { organisationHint, type OrganisationHint } from '../intake/organisation-hint.ts';
import { classify } from '../triage/classify.ts';
import type { Learner } from '../triage/learned/learner.ts';

/** What taking in a message needs and no store is needed for: worked out beside the engine, in the reader's thread. */
export interface FirstLook {
  readonly hint: OrganisationHint;
  /** As that of a stranger, which nearly all mail is of. */
  readonly verdict: Verdict;
}

/** Nobody the store knows. */
export const stranger = ({ names, addresses }: Pick<Identity, 'names' | 'addresses'>): Relationship => ({
  ...unknownRelationship,
  ownNames: names,
  ownAddresses: addresses,
});

export const lookAt = (message: Message, relationship: Relationship): FirstLook => ({
  hint: organisationHint(message),
  verdict: classify(message, relationship),
});

interface Kept extends FirstLook {
  /** What the verdict was given for. */
  readonly relationship: Relationship;
}

const looks = new WeakMap<Message, Kept>();

export function keepLook(message: Message, look: FirstLook, relationship: Relationship): void {
  looks.set(message, { ...look, relationship });
}

/** `organisationHint`, from the first look when there was one. */
export const hintOf = (message: Message): OrganisationHint => looks.get(message)?.hint ?? organisationHint(message);

/** `classify`, from the first look when the sender turns out to be the stranger it was given for and nothing was learned. */
export function verdictOn(message: Message, relationship: Relationship, learner: Learner | null): Verdict {
  if (learner !== null) return classify(message, relationship, learner);
  const look = looks.get(message);
  return look !== undefined && isDeepStrictEqual(look.relationship, relationship)
    ? look.verdict
    : classify(message, relationship);
}
