import type { Mark, Marked, MarkTarget } from '../../../shared/domain/mark.ts';
import type { Party } from '../../../shared/domain/message.ts';
import { Failure } from '../../../shared/failure.ts';
import { personKey } from './message-record.ts';
import type { Store } from './open-store.ts';
import { incomingIdsOfOrganisation } from './organisations.ts';
import { incomingIdsOf } from './relationships.ts';
import { all, first, run } from './statements.ts';

/** A rule that holds for a message, and how far it reaches. */
export interface MarkFound {
  readonly marked: Marked;
  readonly of: MarkTarget['of'];
}

/** Which rule holds for a sender and its organisation. */
export type FindMark = (party: Party, organisation: { readonly marked: Marked | null } | null) => MarkFound | null;

/** The rule of the person, or else of the organisation. */
export const keptMarks =
  (store: Store): FindMark =>
  (party, organisation) =>
    personMark(store, party) ?? ofOrganisation(organisation?.marked ?? null);

/** As `keptMarks`, but as if one rule had been made, changed or taken back already. */
export function marksWith(store: Store, target: MarkTarget, marked: Marked | null): FindMark {
  if (target.of === 'organisation') return (party) => personMark(store, party) ?? ofOrganisation(marked);
  return (_party, organisation) =>
    marked === null ? ofOrganisation(organisation?.marked ?? null) : { marked, of: 'person' };
}

const ofOrganisation = (marked: Marked | null): MarkFound | null =>
  marked === null ? null : { marked, of: 'organisation' };

function personMark(store: Store, party: Party): MarkFound | null {
  const record = first<{ marked: Marked }>(store, 'SELECT marked FROM person_mark WHERE person_key = ?', [
    personKey(party),
  ]);
  return record === null ? null : { marked: record.marked, of: 'person' };
}

/** Makes, changes or takes back a rule. Throws `not-found`, or `invalid-input` for a sender without address or profile. */
export function setMark(store: Store, target: MarkTarget, marked: Marked | null, madeAt: string): void {
  if (target.of === 'organisation') {
    const { changes } = run(store, 'UPDATE organisation SET marked = ?, marked_at = ? WHERE id = ?', [
      marked,
      marked === null ? null : madeAt,
      target.id,
    ]);
    if (changes === 0) throw new Failure('not-found');
    return;
  }
  const { name, address, profile } = target.party;
  // A name alone may be that of many.
  if (address === null && profile === null) throw new Failure('invalid-input');
  const key = personKey(target.party);
  if (marked === null) run(store, 'DELETE FROM person_mark WHERE person_key = ?', [key]);
  else
    run(
      store,
      `INSERT INTO person_mark (person_key, name, address, profile, marked, made_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (person_key) DO UPDATE SET name = excluded.name, marked = excluded.marked, made_at = excluded.made_at`,
      [key, name, address, profile, marked, madeAt],
    );
}

/** Incoming messages that a rule is about. */
export function idsOfTarget(store: Store, target: MarkTarget): number[] {
  return target.of === 'organisation'
    ? incomingIdsOfOrganisation(store, target.id)
    : incomingIdsOf(store, { party: target.party, conversation: null });
}

type PersonRecord = { name: string; address: string | null; profile: string | null; marked: Marked; madeAt: string };
type OrganisationRecord = { id: number; name: string; marked: Marked; madeAt: string | null };

/** All rules, the last made first. */
export function listMarks(store: Store): Mark[] {
  const people = all<PersonRecord>(
    store,
    'SELECT name, address, profile, marked, made_at AS madeAt FROM person_mark ORDER BY made_at DESC',
  ).map(({ name, address, profile, marked, madeAt }) => {
    const target: MarkTarget = { of: 'person', party: { name, address, profile } };
    return { target, name: name || (address ?? profile ?? ''), marked, madeAt };
  });
  const organisations = all<OrganisationRecord>(
    store,
    `SELECT id, name, marked, marked_at AS madeAt FROM organisation
     WHERE marked IS NOT NULL AND merged_into IS NULL ORDER BY marked_at DESC, id`,
  ).map(({ id, name, marked, madeAt }) => {
    const target: MarkTarget = { of: 'organisation', id };
    return { target, name, marked, madeAt };
  });
  return [...people, ...organisations]
    .map((mark) => ({ ...mark, messages: idsOfTarget(store, mark.target).length }))
    .toSorted((one, other) => (other.madeAt ?? '').localeCompare(one.madeAt ?? ''));
}
