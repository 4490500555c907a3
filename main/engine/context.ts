import type { OauthServer } from '../../shared/data/oauth-servers.ts';
import type { OauthProvider } from '../../shared/domain/account.ts';
import type { Identity } from '../../shared/domain/identity.ts';
import type { EngineEvent, KeychainKey } from '../../shared/engine-port.ts';
import type { Clock } from './clock.ts';
import type { Reader } from './intake/reader.ts';
import type { MailSessionOptions } from './intake/imap-session.ts';
import type { Holds } from './casework/hold-letter.ts';
import type { LookUpOptions } from './look-up/look-up-servers.ts';
import type { Jobs } from './jobs.ts';
import type { Grants } from './oauth/grants.ts';
import type { Profile } from './profile.ts';

export interface EngineParts {
  readonly profileFolder: string;
  /** The database key as the system keychain keeps it; null: a passphrase keeps it. */
  readonly keychain: KeychainKey | null;
  readonly clock: Clock;
  readonly emit: (event: EngineEvent) => void;
  /** Opens what parses messages for one job; in the engine's own thread when left out. */
  readonly openReader?: (identity: Pick<Identity, 'names' | 'addresses'>) => Reader;
  /** A code and ids, never text of a message. */
  readonly log: (code: string, detail: string) => void;
  /** How long to wait for a mail server and whom to trust, when it is not as usual. `pauses`: between tries, milliseconds. */
  readonly mail?: MailSessionOptions & { readonly pauses?: readonly number[] };
  /** Whom to ask for the servers of a domain, when it is not as usual. */
  readonly lookUp?: LookUpOptions;
  /** Where to sign in in the browser, in place of the providers' own servers. */
  /** How long a letter waits before it leaves, when not a minute. */
  readonly holdMilliseconds?: number;
  readonly oauthServers?: Partial<Record<OauthProvider, OauthServer>>;
}

/** What the methods of the engine share. */
export interface EngineContext {
  readonly parts: EngineParts;
  readonly profile: Profile;
  readonly jobs: Jobs;
  readonly grants: Grants;
  readonly holds: Holds;
  readonly clock: Clock;
  readonly emit: (event: EngineEvent) => void;
}
