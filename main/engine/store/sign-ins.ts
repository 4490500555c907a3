import { z } from 'zod';
import { OauthProvider } from '../../../shared/domain/account.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Store } from './open-store.ts';
import { first, run } from './statements.ts';

const Client = z.strictObject({ clientId: z.string(), clientSecret: z.string().nullable() });

/** A sign-in in the browser as an account keeps it. */
const KeptSignIn = z.strictObject({
  provider: OauthProvider,
  client: Client,
  tokens: z.strictObject({
    accessToken: z.string(),
    refreshToken: z.string().nullable(),
    expiresAt: z.number(),
  }),
});
export type KeptSignIn = z.infer<typeof KeptSignIn>;

const KeptClients = z.partialRecord(OauthProvider, Client);
export type KeptClients = z.infer<typeof KeptClients>;

/** Null: the account signs in with its password. */
export function getSignIn(store: Store, account: string): KeptSignIn | null {
  const row = first<{ sign_in: string | null }>(store, 'SELECT sign_in FROM account WHERE name = ?', [account]);
  return row === null || row.sign_in === null ? null : KeptSignIn.parse(JSON.parse(row.sign_in));
}

export function saveSignIn(store: Store, account: string, signIn: KeptSignIn): void {
  const { changes } = run(store, 'UPDATE account SET sign_in = ? WHERE name = ?', [JSON.stringify(signIn), account]);
  if (changes === 0) throw new Failure('not-found');
}

/** Registrations with the providers, made by the person or their administrator. */
export function getClients(store: Store): KeptClients {
  const row = first<{ value: string }>(store, `SELECT value FROM meta WHERE name = 'oauth-clients'`);
  return row === null ? {} : KeptClients.parse(JSON.parse(row.value));
}

export function saveClients(store: Store, clients: KeptClients): void {
  run(store, `INSERT OR REPLACE INTO meta (name, value) VALUES ('oauth-clients', ?)`, [JSON.stringify(clients)]);
}
