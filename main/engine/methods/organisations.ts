import type { EngineHandlers } from '../../../shared/contract.ts';
import type { EngineContext } from '../context.ts';
import { rejudge } from '../rejudge.ts';
import { listOrganisations } from '../store/organisation-list.ts';
import { getOrganisation, incomingIdsOfOrganisation, saveOrganisation } from '../store/organisations.ts';
import { organisationDetail } from '../organisation-detail.ts';

type Names = 'organisation.list' | 'organisation.get' | 'organisation.save';

export function organisationMethods({ profile, jobs, emit, clock }: EngineContext): Pick<EngineHandlers, Names> {
  return {
    'organisation.list': ({ query }) => Promise.resolve(listOrganisations(profile.store(), query)),
    'organisation.get': ({ id }) => {
      return Promise.resolve(organisationDetail(profile.store(), id));
    },
    'organisation.save': async (organisation) => {
      const store = profile.store();
      const before = getOrganisation(store, organisation.id);
      saveOrganisation(store, organisation);
      if (before.marked !== organisation.marked) {
        const { jobId } = jobs.start('import', ({ signal }) =>
          rejudge(store, clock, [incomingIdsOfOrganisation(store, organisation.id)], signal),
        );
        await jobs.finished(jobId);
        emit({ kind: 'event', name: 'inbox.changed', payload: {} });
      }
      emit({ kind: 'event', name: 'organisation.changed', payload: {} });
      return organisationDetail(store, organisation.id);
    },
  };
}
