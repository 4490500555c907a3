import type { EngineHandlers } from '../../../shared/contract.ts';
import type { EngineContext } from '../context.ts';
import { settleLater } from '../settle.ts';
import { owe } from '../store/owed.ts';
import { listOrganisations } from '../store/organisation-list.ts';
import { getOrganisation, incomingIdsOfOrganisation, saveOrganisation } from '../store/organisations.ts';
import { organisationDetail } from '../organisation-detail.ts';

type Names = 'organisation.list' | 'organisation.get' | 'organisation.save';

export function organisationMethods(context: EngineContext): Pick<EngineHandlers, Names> {
  const { profile, emit } = context;
  return {
    'organisation.list': ({ query }) => Promise.resolve(listOrganisations(profile.store(), query)),
    'organisation.get': ({ id }) => {
      return Promise.resolve(organisationDetail(profile.store(), id));
    },
    'organisation.save': (organisation) => {
      const store = profile.store();
      const before = getOrganisation(store, organisation.id);
      store.transaction(() => {
        saveOrganisation(store, organisation);
        if (before.marked !== organisation.marked)
          owe(store, 'judge', incomingIdsOfOrganisation(store, organisation.id));
      });
      settleLater(context);
      emit({ kind: 'event', name: 'organisation.changed', payload: {} });
      return Promise.resolve(organisationDetail(store, organisation.id));
    },
  };
}
