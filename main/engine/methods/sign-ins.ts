import type { EngineHandlers, HostHandlers } from '../../../shared/contract.ts';
import { OauthProvider } from '../../../shared/domain/account.ts';
import { Failure } from '../../../shared/failure.ts';
import type { EngineContext } from '../context.ts';
import { getClients, saveClients, saveSignIn } from '../store/sign-ins.ts';

type Names = 'oauth.clients' | 'oauth.saveClient' | 'oauth.cancel';
type HostNames = 'oauth.begin' | 'oauth.finish';

/** Signing in in the browser. The tokens stay in this process and in the encrypted store. */
export function signInMethods({
  profile,
  grants,
}: EngineContext): Pick<EngineHandlers, Names> & Pick<HostHandlers, HostNames> {
  return {
    'oauth.clients': () => {
      const clients = getClients(profile.store());
      return Promise.resolve(
        OauthProvider.options.flatMap((provider) => {
          const client = clients[provider];
          return client === undefined
            ? []
            : [{ provider, clientId: client.clientId, hasSecret: client.clientSecret !== null }];
        }),
      );
    },
    'oauth.saveClient': ({ provider, clientId, clientSecret }) => {
      const store = profile.ensure();
      const secret = clientSecret === '' ? null : clientSecret;
      saveClients(store, { ...getClients(store), [provider]: { clientId, clientSecret: secret } });
      return Promise.resolve();
    },
    'oauth.cancel': () => {
      grants.cancel();
      return Promise.resolve();
    },
    'oauth.begin': ({ provider, address }) => {
      const client = getClients(profile.store())[provider];
      if (client === undefined) throw new Failure('oauth-no-client');
      return grants.begin(provider, client, address);
    },
    'oauth.finish': async ({ grant, name }) => {
      await grants.finish(grant);
      if (name !== null) saveSignIn(profile.store(), name, grants.get(grant));
    },
  };
}
