import type { EngineEvent, KeychainKey } from '../../shared/engine-port.ts';
import type { Clock } from './clock.ts';
import type { Reader } from './intake/reader.ts';
import type { Jobs } from './jobs.ts';
import type { Profile } from './profile.ts';

export interface EngineParts {
  readonly profileFolder: string;
  /** The database key as the system keychain keeps it; null: a passphrase keeps it. */
  readonly keychain: KeychainKey | null;
  readonly clock: Clock;
  readonly emit: (event: EngineEvent) => void;
  /** Opens what parses messages for one job; in the engine's own thread when left out. */
  readonly openReader?: () => Reader;
  /** A code and ids, never text of a message. */
  readonly log: (code: string, detail: string) => void;
}

/** What the methods of the engine share. */
export interface EngineContext {
  readonly parts: EngineParts;
  readonly profile: Profile;
  readonly jobs: Jobs;
  readonly clock: Clock;
  readonly emit: (event: EngineEvent) => void;
}
