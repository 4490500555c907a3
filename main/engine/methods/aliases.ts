import type { EngineHandlers } from '../../../shared/contract.ts';
import { aliasRegister } from '../alias-register.ts';
import type { EngineContext } from '../context.ts';
import { removeAlias, saveAlias } from '../store/aliases.ts';

type Names = 'alias.list' | 'alias.save' | 'alias.remove';

export function aliasMethods({ profile, clock, emit }: EngineContext): Pick<EngineHandlers, Names> {
  const changed = () => {
    emit({ kind: 'event', name: 'inbox.changed', payload: {} });
    return Promise.resolve(aliasRegister(profile.store(), clock));
  };
  return {
    'alias.list': () => Promise.resolve(aliasRegister(profile.store(), clock)),
    'alias.save': (alias) => {
      saveAlias(profile.store(), alias);
      return changed();
    },
    'alias.remove': ({ address }) => {
      removeAlias(profile.store(), address);
      return changed();
    },
  };
}
