import type { SyncReport } from '../../shared/domain/account.ts';
import type { EngineContext } from './context.ts';
import { chooseMailboxes } from './intake/imap-choose.ts';
import { type MailSession, openMailSession } from './intake/imap-session.ts';
import { parseMessage } from './intake/parse-message.ts';
import type { JobHandle } from './jobs.ts';
import { settle } from './settle.ts';
import type { NewAccount } from '../../shared/domain/account.ts';
import { Failure } from '../../shared/failure.ts';
import { getCursor, recordSync, saveCursor } from './store/accounts.ts';
import type { Store } from './store/open-store.ts';
import { knownUids, markVanished } from './store/places.ts';
import { takeIn } from './take-in.ts';

type Mailbox = Awaited<ReturnType<MailSession['mailboxes']>>[number];

interface Pull {
  readonly context: EngineContext;
  readonly store: Store;
  readonly account: NewAccount;
  readonly handle: JobHandle;
  readonly report: SyncReport;
}

/** Pulls what is new in one account, read-only. A batch and its cursor are kept together, so it may be ended at any moment and run again. */
export async function runSync(
  context: EngineContext,
  store: Store,
  account: NewAccount,
  handle: JobHandle,
): Promise<void> {
  const { clock, emit } = context;
  const started = clock.now().getTime();
  const report: SyncReport = {
    name: account.name,
    fetched: 0,
    new: 0,
    updated: 0,
    vanished: 0,
    failed: [],
    seconds: 0,
  };
  const pull: Pull = { context, store, account, handle, report };
  let failure: unknown = null;
  try {
    const session = await openMailSession({ ...account.incoming, user: account.user, password: account.password });
    try {
      const chosen = chooseMailboxes(await session.mailboxes());
      handle.update({ total: null, unit: 'messages' });
      for (const mailbox of chosen)
        if (!handle.signal.aborted) await pullMailbox(pull, session, mailbox).catch(passOverVanished);
    } finally {
      await session.close();
    }
  } catch (error) {
    failure = error;
  }
  // What came in before a failure is kept, judged and watched all the same.
  await settle(context, store, handle.signal);
  report.seconds = (clock.now().getTime() - started) / 1000;
  recordSync(
    store,
    account.name,
    failure === null
      ? { at: clock.now().toISOString() }
      : { failure: failure instanceof Failure ? failure.code : 'internal' },
  );
  handle.report({ syncReport: report });
  if (report.new > 0)
    for (const name of ['inbox.changed', 'organisation.changed'] as const) emit({ kind: 'event', name, payload: {} });
  if (failure !== null) throw failure;
}

/** A mailbox that was deleted since the list was made is no reason to leave the others unread. */
function passOverVanished(error: unknown): void {
  if (!(error instanceof Failure && error.code === 'not-found')) throw error;
}

async function pullMailbox(
  { context, store, account, handle, report }: Pull,
  session: MailSession,
  mailbox: Mailbox,
): Promise<void> {
  const sent = mailbox.specialUse === 'sent';
  for await (const batch of session.pull(mailbox.path, cursorOf(store, account.name, mailbox.path), handle.signal)) {
    const parsed = await Promise.all(
      batch.messages.map(async (item) => ({ ...item, message: await parseMessage(item.raw) })),
    );
    store.transaction(() => {
      for (const { uid, raw, message } of parsed) {
        if (typeof message === 'string') report.failed.push({ mailbox: mailbox.path, uid, reason: message });
        else {
          const place = { origin: account.name, mailbox: mailbox.path, uidValidity: Number(batch.uidValidity), uid };
          const taken = takeIn(store, context.clock, { source: 'imap', raw, message }, place, { sent });
          report.new += taken.added ? 1 : 0;
        }
      }
      saveCursor(store, account.name, mailbox.path, {
        uidValidity: Number(batch.cursor.uidValidity),
        lastUid: batch.cursor.lastUid,
      });
    });
    report.fetched += batch.messages.length;
    report.failed.push(...batch.skipped);
    handle.update({ messages: report.fetched, done: report.fetched });
    context.emit({ kind: 'event', name: 'inbox.changed', payload: {} });
  }
  if (handle.signal.aborted) return;
  const { uidValidity, uids } = await session.presentUids(mailbox.path);
  const present = new Set(uids);
  const place = { account: account.name, mailbox: mailbox.path, uidValidity: Number(uidValidity) };
  // Gone from the server is only noted: the evidence here stays.
  report.vanished += markVanished(
    store,
    place,
    knownUids(store, place).filter((uid) => !present.has(uid)),
  );
}

function cursorOf(store: Store, account: string, mailbox: string): { uidValidity: string; lastUid: number } | null {
  const cursor = getCursor(store, account, mailbox);
  return cursor === null ? null : { uidValidity: String(cursor.uidValidity), lastUid: cursor.lastUid };
}
