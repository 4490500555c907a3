import type { Account } from '../../shared/domain/account.ts';
import { oauthServers } from '../../shared/data/oauth-servers.ts';
import { Failure } from '../../shared/failure.ts';
import type { Clock } from './clock.ts';
import type { EngineParts } from './context.ts';
import { type MailSession, openMailSession } from './intake/imap-session.ts';
import { refresh } from './oauth/sign-in.ts';
import type { Store } from './store/open-store.ts';
import { getSignIn, saveSignIn } from './store/sign-ins.ts';

/** What it takes to sign in for an account. */
export interface MailAccess {
  readonly store: Store;
  readonly clock: Clock;
  readonly parts?: Pick<EngineParts, 'mail' | 'oauthServers'>;
}

export interface Credentials {
  readonly user: string;
  readonly password: string;
  readonly accessToken?: string | undefined;
}

/** A token is not used in its last minute: signing in takes a moment. */
const marginMilliseconds = 60_000;

/** The password, or a token that is still good: a new one is fetched and kept when the old one ends. */
export async function credentialsOf(
  access: MailAccess,
  { name, user, password }: Account,
  renew = false,
): Promise<Credentials> {
  const kept = getSignIn(access.store, name);
  if (kept === null) return { user, password };
  const now = access.clock.now();
  if (!renew && kept.tokens.expiresAt - marginMilliseconds > now.getTime())
    return { user, password: '', accessToken: kept.tokens.accessToken };
  const server = access.parts?.oauthServers?.[kept.provider] ?? oauthServers[kept.provider];
  const tokens = await refresh(server, kept.client, kept.tokens, now);
  saveSignIn(access.store, name, { ...kept, tokens });
  return { user, password: '', accessToken: tokens.accessToken };
}

/** Signs in to an account's mailbox. A token that the mail server refuses before its time is renewed once. */
export async function openAccount(access: MailAccess, account: Account): Promise<MailSession> {
  const open = async (renew: boolean): Promise<MailSession> =>
    openMailSession({ ...account.incoming, ...(await credentialsOf(access, account, renew)) }, access.parts?.mail);
  try {
    return await open(false);
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'mail-sign-in-again')) throw error;
    return open(true);
  }
}
