import type { EngineHandlers } from '../../../shared/contract.ts';
import type { EngineContext } from '../context.ts';
import { organisationHistory } from '../organisations/organisation-history.ts';
import { possibleDuplicates } from '../organisations/duplicates.ts';
import { mergeOrganisations } from '../organisations/merge.ts';
import { sendingDomain } from '../organisations/one-domain.ts';
import { organisationDetail } from '../organisations/organisation-detail.ts';
import { splitOrganisation } from '../organisations/split.ts';
import { undoChange } from '../organisations/undo-change.ts';
import { hasReason } from '../store/verdict-reasons.ts';
import { settleLater } from '../settle.ts';
import { apartIn, setApart } from '../store/organisation-apart.ts';
import { owe } from '../store/owed.ts';
import { listOrganisations } from '../store/organisation-list.ts';
import {
  addOrganisation,
  getOrganisation,
  incomingIdsOfOrganisation,
  refuseMerged,
  saveOrganisation,
} from '../store/organisations.ts';

type Names =
  | 'organisation.list'
  | 'organisation.get'
  | 'organisation.add'
  | 'organisation.save'
  | 'organisation.merge'
  | 'organisation.split'
  | 'organisation.undoChange'
  | 'organisation.duplicates'
  | 'organisation.setApart'
  | 'organisation.history';

export function organisationMethods(context: EngineContext): Pick<EngineHandlers, Names> {
  const { profile, clock, emit } = context;
  const told = () => emit({ kind: 'event', name: 'organisation.changed', payload: {} });
  /** Who wrote a message is another now: lists and cases show it, and what follows from it is worked out anew. */
  const moved = () => {
    settleLater(context);
    told();
    emit({ kind: 'event', name: 'inbox.changed', payload: {} });
    emit({ kind: 'event', name: 'case.changed', payload: { id: null } });
  };
  const now = () => clock.now().toISOString();
  return {
    'organisation.list': ({ query }) => Promise.resolve(listOrganisations(profile.store(), query)),
    'organisation.get': ({ id }) => {
      return Promise.resolve(organisationDetail(profile.store(), id));
    },
    'organisation.add': ({ name }) => {
      const id = addOrganisation(profile.store(), name);
      told();
      return Promise.resolve(organisationDetail(profile.store(), id));
    },
    'organisation.save': (organisation) => {
      const store = profile.store();
      refuseMerged(store, organisation.id);
      const before = getOrganisation(store, organisation.id);
      const domains = [
        ...new Set(
          organisation.domains.map((typed) => (before.domains.includes(typed) ? typed : sendingDomain(typed))),
        ),
      ];
      store.transaction(() => {
        saveOrganisation(store, { ...organisation, domains });
        if (before.marked !== organisation.marked)
          owe(store, 'judge', incomingIdsOfOrganisation(store, organisation.id));
      });
      settleLater(context);
      told();
      return Promise.resolve(organisationDetail(store, organisation.id));
    },
    'organisation.merge': (pair) => {
      mergeOrganisations(profile.store(), pair, now());
      moved();
      return Promise.resolve(organisationDetail(profile.store(), pair.keep));
    },
    'organisation.split': (part) => {
      const id = splitOrganisation(profile.store(), part, now());
      moved();
      return Promise.resolve(organisationDetail(profile.store(), id));
    },
    'organisation.undoChange': ({ id }) => {
      undoChange(profile.store(), id, now());
      moved();
      return Promise.resolve();
    },
    'organisation.duplicates': ({ id }) => {
      const store = profile.store();
      const pairs = possibleDuplicates(listOrganisations(store, ''), apartIn(store), id);
      // Who poses as another is called alike on purpose.
      const poses = (organisation: { id: number }) => hasReason(store, organisation.id, 'look-alike-sender');
      return Promise.resolve(pairs.filter(({ one, other }) => !poses(one) && !poses(other)));
    },
    'organisation.history': ({ id }) => Promise.resolve(organisationHistory({ store: profile.store(), clock }, id)),
    'organisation.setApart': (pair) => {
      setApart(profile.store(), pair);
      told();
      return Promise.resolve();
    },
  };
}
