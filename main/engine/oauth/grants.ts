import { randomUUID } from 'node:crypto';
import { type OauthServer, oauthServers } from '../../../shared/data/oauth-servers.ts';
import type { OauthProvider } from '../../../shared/domain/account.ts';
import { Failure } from '../../../shared/failure.ts';
import { beginSignIn, type OauthClient, type PendingSignIn, type Tokens } from './sign-in.ts';

/** What an account keeps of a sign-in in the browser, in the encrypted store and nowhere else. */
export interface BrowserSignIn {
  readonly provider: OauthProvider;
  readonly client: OauthClient;
  readonly tokens: Tokens;
}

/** Sign-ins that are not yet an account's. The window knows their names only. */
export interface Grants {
  begin(
    provider: OauthProvider,
    client: OauthClient,
    address: string,
  ): Promise<{ readonly grant: string; readonly url: string }>;
  /** Waits for the browser. */
  finish(grant: string): Promise<void>;
  /** `not-found` unless it was finished. */
  get(grant: string): BrowserSignIn;
  cancel(): void;
}

export function createGrants(servers: Partial<Record<OauthProvider, OauthServer>>, now: () => Date): Grants {
  const pending = new Map<string, { readonly signIn: PendingSignIn; readonly rest: Omit<BrowserSignIn, 'tokens'> }>();
  const finished = new Map<string, BrowserSignIn>();
  const cancel = (): void => {
    for (const { signIn } of pending.values()) signIn.cancel();
    pending.clear();
  };
  return {
    async begin(provider, client, address) {
      // One at a time: whoever begins again gave up the first.
      cancel();
      const signIn = await beginSignIn(servers[provider] ?? oauthServers[provider], client, { address, now });
      signIn.tokens.catch(() => undefined);
      const grant = randomUUID();
      pending.set(grant, { signIn, rest: { provider, client } });
      return { grant, url: signIn.url };
    },
    async finish(grant) {
      const waiting = pending.get(grant);
      if (waiting === undefined) throw new Failure('not-found');
      try {
        finished.set(grant, { ...waiting.rest, tokens: await waiting.signIn.tokens });
      } finally {
        pending.delete(grant);
      }
    },
    get(grant) {
      const found = finished.get(grant);
      if (found === undefined) throw new Failure('not-found');
      return found;
    },
    cancel,
  };
}
