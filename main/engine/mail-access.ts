import type { Account } from '../../shared/domain/account.ts';
import { oauthServers } from '../../shared/data/oauth-servers.ts';
import { Failure } from '../../shared/failure.ts';
import type { Clock } from './clock.ts';
import type { EngineParts } from './context.ts';
import { type MailSession, openMailSession } from './intake/imap-session.ts';
import { sendMail, type Sent } from './outgoing/send-mail.ts';
import { refresh } from './oauth/sign-in.ts';
import type { Store } from './store/open-store.ts';
import { getSignIn, saveSignIn } from './store/sign-ins.ts';

/** What it takes to sign in for an account. */
export interface MailAccess {
  readonly store: Store;
  readonly clock: Clock;
  readonly parts?: Pick<EngineParts, 'mail' | 'oauthServers'>;
}

interface Credentials {
  readonly user: string;
  readonly password: string;
  readonly accessToken?: string | undefined;
}

/** A token is not used in its last minute: signing in takes a moment. */
const marginMilliseconds = 60_000;

/** The password, or a token that is still good: a new one is fetched and kept when the old one ends. */
async function credentialsOf(
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

/** Signs in to an account's mailbox. */
export function openAccount(access: MailAccess, account: Account): Promise<MailSession> {
  return withCredentials(access, account, (credentials) =>
    openMailSession({ ...account.incoming, ...credentials }, access.parts?.mail),
  );
}

/** Sends a letter by an account's own server; the failures of `sendMail`, and `no-outgoing-server`. */
export function sendByAccount(
  access: MailAccess,
  account: Account,
  letter: Parameters<typeof sendMail>[2],
): Promise<Sent> {
  const { outgoing } = account;
  if (outgoing === null) throw new Failure('no-outgoing-server');
  return withCredentials(access, account, (credentials) => sendMail(outgoing, credentials, letter, access.parts?.mail));
}

/** A token that the mail server refuses before its time is renewed once: a refused sign-in did nothing yet. */
async function withCredentials<T>(
  access: MailAccess,
  account: Account,
  use: (credentials: Credentials) => Promise<T>,
): Promise<T> {
  try {
    return await use(await credentialsOf(access, account));
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'mail-sign-in-again')) throw error;
    return use(await credentialsOf(access, account, true));
  }
}
