import type { ExpungeEvent, FetchMessageObject, FetchQueryObject, ImapFlow } from 'imapflow';
import { Failure } from '../../../shared/failure.ts';
import type { NameFailure } from './imap-client.ts';
import { isRefusal } from './imap-failure.ts';
import { maxMessageBytes, type ExaminedMailbox } from './imap-pull.ts';
import { toFacts, toSources } from './imap-rows.ts';

/** Where a mailbox stood at the last full reading: `modseq` (RFC 7162) when the server counts changes. */
export interface LastReading {
  readonly uidValidity: string;
  readonly modseq: string | null;
}

/** `vanished`: UIDs gone since the last reading; null: the server does not tell, look at all UIDs. */
export interface Opened extends ExaminedMailbox {
  readonly messages: number;
  readonly modseq: string | null;
  readonly vanished: readonly number[] | null;
}

export interface Examined {
  readonly mailbox: Opened;
  readonly release: () => void;
}

// A server may claim that millions of UIDs are gone; asking for those that are there is cheaper then.
const mostVanished = 1_000_000;

/** Awaits one command of the library and gives its error one of our codes. */
export function attemptWith(failure: NameFailure): <T>(command: Promise<T>) => Promise<T> {
  return async (command) => {
    try {
      return await command;
    } catch (error) {
      throw failure(error);
    }
  };
}

/**
 * Opens a mailbox with EXAMINE and holds its lock, which also keeps a connection alive whose batch takes long to store.
 * Every answer is collected before the next command: a command inside a running fetch would wait for itself.
 */
export async function examineMailbox(
  client: ImapFlow,
  path: string,
  failure: NameFailure,
  last: LastReading | null,
): Promise<Examined> {
  const attempt = attemptWith(failure);
  const since =
    last === null || last.modseq === null ? {} : { changedSince: last.modseq, uidValidity: last.uidValidity };
  const gone: number[] = [];
  const note = ({ earlier, uid }: ExpungeEvent): void => {
    if (earlier === true && uid !== undefined && gone.length <= mostVanished) gone.push(uid);
  };
  const stale = client.mailbox !== false && client.mailbox.path === path;
  client.on('expunge', note);
  const lock = await attempt(client.getMailboxLock(path, { readOnly: true, ...since })).finally(() => {
    if (!stale) client.off('expunge', note);
  });
  try {
    // The lock does not open again what is open, and would show the counts of back then.
    const opened = stale ? await attempt(client.mailboxOpen(path, { readOnly: true, ...since })) : client.mailbox;
    if (opened === false) throw new Failure('mail-protocol');
    const fetch = async (uids: readonly number[], query: FetchQueryObject): Promise<FetchMessageObject[]> => {
      try {
        return await client.fetchAll(uids.join(','), query, { uid: true });
      } catch (error) {
        // One damaged message can make a server refuse the whole request; the pull then asks one by one.
        if (isRefusal(error)) return [];
        throw failure(error);
      }
    };
    // RFC 7162 section 3.2.5: only under the same numbering, and where the mailbox counts changes.
    const told =
      since.changedSince !== undefined &&
      client.enabled.has('QRESYNC') &&
      opened.uidValidity.toString() === since.uidValidity &&
      opened.noModseq !== true &&
      opened.highestModseq !== undefined;
    const labels = client.capabilities.has('X-GM-EXT-1');
    const mailbox: Opened = {
      path,
      uidValidity: opened.uidValidity > 0 ? opened.uidValidity.toString() : '0',
      uidNext: opened.uidNext,
      messages: opened.exists,
      modseq: opened.noModseq === true ? null : (opened.highestModseq?.toString() ?? null),
      vanished: told && gone.length <= mostVanished ? gone : null,
      async uidsIn(set) {
        const found = await attempt(client.search({ uid: set }, { uid: true }));
        if (!Array.isArray(found)) throw new Failure('mail-protocol');
        return found;
      },
      async facts(uids) {
        return toFacts(await fetch(uids, { uid: true, size: true, flags: true, labels }));
      },
      async sources(uids) {
        const source = { maxLength: maxMessageBytes + 1 };
        return toSources(await fetch(uids, { uid: true, internalDate: true, source }));
      },
    };
    return { mailbox, release: () => lock.release() };
  } catch (error) {
    lock.release();
    throw error;
  } finally {
    client.off('expunge', note);
  }
}
