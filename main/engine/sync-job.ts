import type { Account, SyncReport } from '../../shared/domain/account.ts';
import { Failure } from '../../shared/failure.ts';
import type { EngineContext } from './context.ts';
import { chooseMailboxes } from './intake/imap-choose.ts';
import { readHere } from './intake/reader.ts';
import { openAccount } from './mail-access.ts';
import type { JobHandle } from './jobs.ts';
import { settle } from './settle.ts';
import { getIdentity } from './store/identity.ts';
import { hasAccount, recordSync } from './store/accounts.ts';
import { flaggedAmong } from './store/inbox.ts';
import { forgetMailboxes, getChoice } from './store/mailboxes.ts';
import type { Store } from './store/open-store.ts';
import { markMailboxVanished } from './store/places.ts';
import { patiently, restUntil } from './sync/patience.ts';
import { expected, isUnchanged, readMailbox } from './sync/read-mailbox.ts';
import type { Sync } from './sync/sync.ts';

/** Pulls what is new in one account, read-only, over one connection at a time. It may be ended at any moment and run again. */
export async function runSync(
  context: EngineContext,
  store: Store,
  account: Account,
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
  const reader = context.parts.openReader?.(getIdentity(store)) ?? readHere;
  const sync: Sync = {
    reader,
    context,
    store,
    account,
    handle,
    report,
    arrived: [],
    care: new Map(),
    triedAgain: new Set(),
  };
  let failure: unknown = null;
  try {
    await patiently(
      handle.signal,
      () => report.fetched + [...sync.care.values()].reduce((sum, { learned }) => sum + learned, 0),
      () => readAccount(sync),
      context.parts.mail?.pauses,
    );
  } catch (error) {
    failure = error;
  } finally {
    reader.close();
  }
  // What came in before a failure is kept, judged and watched all the same.
  await settle(context, store, handle.signal);
  report.seconds = (clock.now().getTime() - started) / 1000;
  // A pull that the person ended, by cancel or by closing the window, neither succeeded nor failed.
  if (!handle.signal.aborted)
    recordSync(
      store,
      account.name,
      failure === null
        ? { at: clock.now().toISOString() }
        : {
            failure: failure instanceof Failure ? failure.code : 'internal',
            restUntil: restUntil(failure, clock.now()),
          },
    );
  handle.report({ syncReport: report });
  if (report.new > 0)
    for (const name of ['inbox.changed', 'organisation.changed'] as const) emit({ kind: 'event', name, payload: {} });
  tellArrived(sync);
  if (failure !== null) throw failure;
}

/** What came in for the person to decide on; the first reading of a mailbox brings years of mail, which is no news. */
function tellArrived({ store, arrived, context }: Sync): void {
  const { count, senders } = flaggedAmong(store, arrived);
  if (count > 0)
    context.emit({ kind: 'event', name: 'mail.arrived', payload: { flagged: count, senders: senders.slice(0, 3) } });
}

async function readAccount(sync: Sync): Promise<void> {
  const { store, account, handle, report, context } = sync;
  const session = await openAccount({ store, clock: context.clock, parts: context.parts }, account);
  try {
    const present = await session.mailboxes();
    store.transaction(() => {
      const gone =
        present.length === 0
          ? []
          : forgetMailboxes(
              store,
              account.name,
              present.map(({ path }) => path),
            );
      for (const path of gone) report.vanished += markMailboxVanished(store, account.name, path);
    });
    const chosen = chooseMailboxes(present, getChoice(store, account.name)).filter(
      (mailbox) => !isUnchanged(sync, mailbox),
    );
    const left = chosen.reduce((sum, mailbox) => sum + expected(sync, mailbox), 0);
    handle.update({ total: report.fetched + left, unit: 'messages' });
    for (const mailbox of chosen)
      if (!handle.signal.aborted && hasAccount(store, account.name))
        await readMailbox(sync, session, mailbox).catch(passOverVanished);
  } finally {
    await session.close();
  }
}

/** A mailbox that was deleted since the list was made is no reason to leave the others unread. */
function passOverVanished(error: unknown): void {
  if (!(error instanceof Failure && error.code === 'not-found')) throw error;
}
