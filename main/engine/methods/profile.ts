import type { EngineHandlers } from '../../../shared/contract.ts';
import type { EngineContext } from '../context.ts';
import { changeIdentity } from '../change-identity.ts';
import { settleLater } from '../settle.ts';
import { getIdentity } from '../store/identity.ts';

type Names =
  | 'profile.status'
  | 'profile.create'
  | 'profile.unlock'
  | 'sample.open'
  | 'sample.remove'
  | 'identity.get'
  | 'identity.save';

export function profileMethods(context: EngineContext): Pick<EngineHandlers, Names> {
  const { profile, jobs, emit } = context;
  const tell = () => {
    const status = profile.status();
    emit({ kind: 'event', name: 'profile.changed', payload: status });
    return status;
  };
  return {
    'profile.status': () => Promise.resolve(profile.status()),
    'profile.create': async ({ passphrase }) => {
      await profile.create(passphrase);
      return tell();
    },
    'profile.unlock': async ({ passphrase }) => {
      await profile.unlock(passphrase);
      return tell();
    },
    'sample.open': () => {
      const store = profile.openSample();
      tell();
      return Promise.resolve(
        jobs.start('sample', async (handle) => {
          const { runSample } = await import('../sample-job.ts');
          await runSample(context, store, handle);
          tell();
        }),
      );
    },
    'sample.remove': async () => {
      await jobs.close();
      profile.removeSample();
      return tell();
    },
    'identity.get': () => Promise.resolve(getIdentity(profile.store())),
    'identity.save': (identity) => {
      const store = profile.store();
      store.transaction(() => changeIdentity(store, identity));
      settleLater(context);
      return Promise.resolve(getIdentity(store));
    },
  };
}
