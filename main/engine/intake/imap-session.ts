import { ImapFlow, type FetchMessageObject, type FetchQueryObject } from 'imapflow';
import type { Security } from '../../../shared/domain/account.ts';
import { Failure } from '../../../shared/failure.ts';
import { chooseMailboxes, type Mailbox } from './imap-choose.ts';
import { imapFailure, isRefusal } from './imap-failure.ts';
import { maxMessageBytes, pullMailbox, type ExaminedMailbox, type PullCursor, type PulledBatch } from './imap-pull.ts';
import { toFacts, toMailbox, toSources } from './imap-rows.ts';

export interface MailAccount {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly user: string;
  readonly password: string;
}

/** `timeouts` in milliseconds. `ca`: PEM of the only authority to trust, in place of the system's. */
export interface MailSessionOptions {
  readonly timeouts?: { readonly connect?: number; readonly greeting?: number; readonly silence?: number };
  readonly ca?: string;
}

/** One signed-in connection. Everything throws a `Failure` with a `mail-*` code; after a lost connection, open another. */
export interface MailSession {
  /** Mailboxes that can be opened, with their number of messages. */
  mailboxes(): Promise<readonly Mailbox[]>;
  /**
   * What is new in one mailbox, read without changing it. One pull at a time. Aborting ends the connection, and with
   * it the session: `cancelled`. `not-found` when the mailbox is gone.
   */
  pull(path: string, cursor: PullCursor | null, signal: AbortSignal): AsyncGenerator<PulledBatch>;
  /** All UIDs of a mailbox, ascending, to tell which known messages are gone from the server. */
  presentUids(path: string): Promise<{ readonly uidValidity: string; readonly uids: readonly number[] }>;
  /**
   * Puts a message among the drafts, marked as draft and read: the only write. `not-found` without such a mailbox.
   * `uid` null when the server does not tell it.
   */
  appendDraft(raw: Uint8Array): Promise<{ readonly mailbox: string; readonly uid: number | null }>;
  close(): Promise<void>;
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);
const answerBytes = maxMessageBytes + 1024 * 1024;
const goodbyeMilliseconds = 2000;

/** Connects and signs in. The password is sent only over a verified TLS connection, or to this computer itself. */
export async function openMailSession(account: MailAccount, options: MailSessionOptions = {}): Promise<MailSession> {
  if (account.security === 'plain-loopback' && !loopback.has(account.host)) throw new Failure('mail-plain-not-local');
  const client = newClient(account, options);
  let ended: unknown;
  // Without a listener the event would end the process. What it says explains the failure of the command in flight.
  client.on('error', (error) => (ended ??= error));
  const failure: NameFailure = (error) => imapFailure(error, ended);
  try {
    await client.connect();
  } catch (error) {
    client.close();
    throw failure(error);
  }
  return sessionOn(client, failure);
}

/** For the connection test: signs in, counts what a sync would read, stores nothing. */
export async function checkAccount(
  account: MailAccount,
  options: MailSessionOptions = {},
): Promise<{ readonly mailboxes: number; readonly messages: number }> {
  const session = await openMailSession(account, options);
  try {
    const chosen = chooseMailboxes(await session.mailboxes());
    return { mailboxes: chosen.length, messages: chosen.reduce((sum, { messages }) => sum + messages, 0) };
  } finally {
    await session.close();
  }
}

function newClient(account: MailAccount, { timeouts, ca }: MailSessionOptions): ImapFlow {
  return new ImapFlow({
    host: account.host,
    port: account.port,
    secure: account.security === 'tls',
    doSTARTTLS: account.security === 'tls' ? undefined : account.security === 'starttls',
    auth: { user: account.user, pass: account.password },
    // Said outright: Node's environment variable for trusting everything does not reach here.
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
    connectionTimeout: timeouts?.connect ?? 30_000,
    greetingTimeout: timeouts?.greeting ?? 20_000,
    socketTimeout: timeouts?.silence ?? 120_000,
    clientInfo: { name: 'Verzet', version: false, vendor: false, 'support-url': false },
    logger: false,
    disableAutoIdle: true,
    disableAutoEnable: true,
    disableCompression: true,
    maxLiteralSize: answerBytes,
    maxLineLength: answerBytes,
    maxResponseSize: 2 * answerBytes,
  });
}

function sessionOn(client: ImapFlow, failure: NameFailure): MailSession {
  const attempt = attemptWith(failure);
  let busy = false;
  const examine = async (path: string): Promise<Examined> => {
    if (busy) throw new Error('a mail session reads one mailbox at a time');
    busy = true;
    try {
      const examined = await examineMailbox(client, path, failure);
      const release = (): void => {
        busy = false;
        examined.release();
      };
      return { mailbox: examined.mailbox, release };
    } catch (error) {
      busy = false;
      throw error;
    }
  };
  const mailboxes = async (): Promise<readonly Mailbox[]> => {
    const entries = await attempt(client.list({ statusQuery: { messages: true } }));
    return entries.filter((entry) => !entry.flags.has('\\Noselect')).map(toMailbox);
  };
  return {
    mailboxes,
    async *pull(path, cursor, signal) {
      if (signal.aborted) throw new Failure('cancelled');
      const abort = (): void => client.close();
      signal.addEventListener('abort', abort, { once: true });
      let examined: Examined | undefined;
      try {
        examined = await examine(path);
        yield* pullMailbox(examined.mailbox, cursor);
      } catch (error) {
        throw signal.aborted ? new Failure('cancelled') : error;
      } finally {
        signal.removeEventListener('abort', abort);
        examined?.release();
      }
    },
    async presentUids(path) {
      const { mailbox, release } = await examine(path);
      try {
        const uids = await mailbox.uidsIn('1:*');
        return { uidValidity: mailbox.uidValidity, uids: uids.toSorted((a, b) => a - b) };
      } finally {
        release();
      }
    },
    async appendDraft(raw) {
      const drafts = (await mailboxes()).find((mailbox) => mailbox.specialUse === 'drafts');
      if (drafts === undefined) throw new Failure('not-found');
      const added = await attempt(client.append(drafts.path, raw, ['\\Draft', '\\Seen']));
      if (added === false) throw new Failure('mail-protocol');
      return { mailbox: drafts.path, uid: added.uid ?? null };
    },
    async close() {
      const timer = setTimeout(() => client.close(), goodbyeMilliseconds);
      // A server that is gone need not hear the goodbye.
      await client.logout().catch(() => undefined);
      clearTimeout(timer);
      client.close();
    },
  };
}

type NameFailure = (error: unknown) => Failure;

/** Awaits one command of the library and gives its error one of our codes. */
function attemptWith(failure: NameFailure): <T>(command: Promise<T>) => Promise<T> {
  return async (command) => {
    try {
      return await command;
    } catch (error) {
      throw failure(error);
    }
  };
}

interface Examined {
  readonly mailbox: ExaminedMailbox;
  readonly release: () => void;
}

/**
 * Opens a mailbox with EXAMINE and holds its lock, which also keeps a connection alive whose batch takes long to store.
 * Every answer is collected before the next command: a command inside a running fetch would wait for itself.
 */
async function examineMailbox(client: ImapFlow, path: string, failure: NameFailure): Promise<Examined> {
  const attempt = attemptWith(failure);
  const stale = client.mailbox !== false && client.mailbox.path === path;
  const lock = await attempt(client.getMailboxLock(path, { readOnly: true }));
  try {
    // The lock does not open again what is open, and would show the counts of back then.
    const opened = stale ? await attempt(client.mailboxOpen(path, { readOnly: true })) : client.mailbox;
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
    const mailbox: ExaminedMailbox = {
      path,
      uidValidity: opened.uidValidity > 0 ? opened.uidValidity.toString() : '0',
      uidNext: opened.uidNext,
      async uidsIn(set) {
        const found = await attempt(client.search({ uid: set }, { uid: true }));
        if (!Array.isArray(found)) throw new Failure('mail-protocol');
        return found;
      },
      async facts(uids) {
        return toFacts(await fetch(uids, { uid: true, size: true, flags: true }));
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
  }
}
