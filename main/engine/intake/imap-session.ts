import type { MailboxChoice } from '../../../shared/domain/account.ts';
import type { SkipReason } from '../../../shared/domain/message.ts';
import { Failure } from '../../../shared/failure.ts';
import { chooseMailboxes, type Mailbox, type MailboxMark } from './imap-choose.ts';
import { connectClient, type MailAccount, type MailSessionOptions, type NameFailure } from './imap-client.ts';
import { attemptWith, type Examined, examineMailbox, type LastReading } from './imap-examine.ts';
import {
  pullAgain,
  pullMailbox,
  type PullCare,
  type PullCursor,
  type PulledBatch,
  type PulledMessage,
} from './imap-pull.ts';
import { toMailbox } from './imap-rows.ts';

export type { MailAccount, MailSessionOptions } from './imap-client.ts';

/** How a mailbox is read. `last`: where it stood then, to be told what vanished since. */
export interface PullOptions {
  readonly last?: LastReading | null;
  readonly care?: PullCare;
}

/** What a finished pull saw of the mailbox. `vanished` null: compare with all `presentUids`. */
export interface MailboxReading extends MailboxMark {
  readonly modseq: string | null;
  readonly vanished: readonly number[] | null;
}

/** One signed-in connection. Everything throws a `Failure` with a `mail-*` code; after a lost connection, open another. */
export interface MailSession {
  /** Mailboxes that can be opened, with their number of messages. */
  mailboxes(): Promise<readonly Mailbox[]>;
  /**
   * What is new in one mailbox, read without changing it; gives at its end how the mailbox stood when it was opened.
   * One pull at a time. Aborting ends the connection, and with it the session: `cancelled`. `not-found` when the
   * mailbox is gone.
   */
  pull(
    path: string,
    cursor: PullCursor | null,
    signal: AbortSignal,
    options?: PullOptions,
  ): AsyncGenerator<PulledBatch, MailboxReading>;
  /** One message that could not be read before; null when it is gone, or the mailbox was renumbered. */
  pullOne(path: string, uidValidity: string, uid: number): Promise<PulledMessage | SkipReason | null>;
  /** All UIDs of a mailbox, ascending, to tell which known messages are gone from the server. */
  presentUids(path: string): Promise<{ readonly uidValidity: string; readonly uids: readonly number[] }>;
  /**
   * Puts a message among the drafts, marked as draft and read: the only write. `not-found` without such a mailbox.
   * `uid` null when the server does not tell it.
   */
  appendDraft(raw: Uint8Array): Promise<{ readonly mailbox: string; readonly uid: number | null }>;
  close(): Promise<void>;
}

const goodbyeMilliseconds = 2000;

/** Connects and signs in. The password is sent only over a verified TLS connection, or to this computer itself. */
export async function openMailSession(account: MailAccount, options: MailSessionOptions = {}): Promise<MailSession> {
  const { client, failure } = await connectClient(account, options);
  return sessionOn(client, failure);
}

/** For the connection test: signs in, counts what a sync would read, stores nothing. */
export async function checkAccount(
  account: MailAccount,
  options: MailSessionOptions = {},
  choice?: MailboxChoice,
): Promise<{ readonly mailboxes: number; readonly messages: number }> {
  const session = await openMailSession(account, options);
  try {
    const chosen = chooseMailboxes(await session.mailboxes(), choice);
    return { mailboxes: chosen.length, messages: chosen.reduce((sum, { messages }) => sum + messages, 0) };
  } finally {
    await session.close();
  }
}

type Client = Awaited<ReturnType<typeof connectClient>>['client'];

function sessionOn(client: Client, failure: NameFailure): MailSession {
  const attempt = attemptWith(failure);
  let busy = false;
  const examine = async (path: string, last: LastReading | null = null): Promise<Examined> => {
    if (busy) throw new Error('a mail session reads one mailbox at a time');
    busy = true;
    try {
      const examined = await examineMailbox(client, path, failure, last);
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
  const examined = async <T>(path: string, use: (mailbox: Examined['mailbox']) => Promise<T>): Promise<T> => {
    const { mailbox, release } = await examine(path);
    try {
      return await use(mailbox);
    } finally {
      release();
    }
  };
  const mailboxes = async (): Promise<readonly Mailbox[]> => {
    const statusQuery = { messages: true, uidNext: true, uidValidity: true };
    const entries = await attempt(client.list({ statusQuery }));
    return entries.filter((entry) => !entry.flags.has('\\Noselect')).map(toMailbox);
  };
  return {
    mailboxes,
    async *pull(path, cursor, signal, { last = null, care } = {}) {
      if (signal.aborted) throw new Failure('cancelled');
      const abort = (): void => client.close();
      signal.addEventListener('abort', abort, { once: true });
      let opened: Examined | undefined;
      try {
        opened = await examine(path, last);
        const { uidValidity, uidNext, messages, modseq, vanished } = opened.mailbox;
        yield* pullMailbox(opened.mailbox, cursor, care);
        return { uidValidity, uidNext, messages, modseq, vanished };
      } catch (error) {
        throw signal.aborted ? new Failure('cancelled') : error;
      } finally {
        signal.removeEventListener('abort', abort);
        opened?.release();
      }
    },
    pullOne: (path, uidValidity, uid) =>
      examined(path, async (mailbox) => (mailbox.uidValidity === uidValidity ? pullAgain(mailbox, uid) : null)),
    presentUids: (path) =>
      examined(path, async (mailbox) => {
        const uids = await mailbox.uidsIn('1:*');
        return { uidValidity: mailbox.uidValidity, uids: uids.toSorted((a, b) => a - b) };
      }),
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
