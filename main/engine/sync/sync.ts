import type { Account, SyncReport } from '../../../shared/domain/account.ts';
import type { EngineContext } from '../context.ts';
import type { Reader } from '../intake/reader.ts';
import type { JobHandle } from '../jobs.ts';
import type { Store } from '../store/open-store.ts';
import { Care } from './care.ts';

/** One pull of one account, over as many connections as it takes. */
export interface Sync {
  readonly context: EngineContext;
  readonly store: Store;
  readonly account: Account;
  readonly handle: JobHandle;
  readonly report: SyncReport;
  /** New messages of this pull, in mailboxes that were read before. */
  readonly arrived: number[];
  /** Parses what was fetched, while the next is fetched and the last stored. */
  readonly reader: Reader;
  /** How carefully to read each mailbox. */
  readonly care: Map<string, Care>;
  /** Messages that were passed over before and are tried at most once more in this pull: mailbox and UID. */
  readonly triedAgain: Set<string>;
}

export function careFor(sync: Sync, mailbox: string): Care {
  const care = sync.care.get(mailbox) ?? new Care();
  sync.care.set(mailbox, care);
  return care;
}
