import type { EngineHandlers } from '../../../shared/contract.ts';
import { Failure } from '../../../shared/failure.ts';
import type { EngineContext } from '../context.ts';
import { personDetail } from '../people/person-detail.ts';
import { reachesOfPerson, reachOf } from '../people/same-person.ts';
import { joinPeople, partPeople } from '../store/people.ts';

type Names = 'person.get' | 'person.join';

/** Those who write, apart from the organisations that they write for. */
export function peopleMethods({ profile, clock, emit }: EngineContext): Pick<EngineHandlers, Names> {
  return {
    'person.get': ({ party }) => Promise.resolve(personDetail({ store: profile.store(), clock }, party)),
    'person.join': ({ party, other, joined }) => {
      const store = profile.store();
      const [one, two] = [reachOf(party), reachOf(other)];
      if (one === null || two === null || one === two) throw new Failure('invalid-input');
      if (joined) joinPeople(store, one, two, clock.now().toISOString());
      else partPeople(store, two, [...reachesOfPerson(store, one, two).keys()]);
      emit({ kind: 'event', name: 'organisation.changed', payload: {} });
      return Promise.resolve(personDetail({ store, clock }, party));
    },
  };
}
