import type { EngineHandlers } from '../../../shared/contract.ts';
import type { EngineContext } from '../context.ts';
import { oneDomain } from '../organisations/one-domain.ts';
import { listedEntries, resetListed, saveListed, switchListed } from '../store/listed.ts';

type Names = 'listed.list' | 'listed.save' | 'listed.switch' | 'listed.reset';

/** The list of known suppliers, agencies, job boards and trackers, and what the person makes of it. */
export function listedMethods({ profile, emit }: EngineContext): Pick<EngineHandlers, Names> {
  const changed = () => {
    emit({ kind: 'event', name: 'organisation.changed', payload: {} });
    return Promise.resolve(listedEntries(profile.store()));
  };
  return {
    'listed.list': () => Promise.resolve(listedEntries(profile.store())),
    'listed.save': ({ slug, entry }) => {
      saveListed(profile.store(), slug, { ...entry, domains: [...new Set(entry.domains.map(oneDomain))] });
      return changed();
    },
    'listed.switch': ({ slug, off }) => {
      switchListed(profile.store(), slug, off);
      return changed();
    },
    'listed.reset': ({ slug }) => {
      resetListed(profile.store(), slug);
      return changed();
    },
  };
}
