import type { NewAccount, SyncReport } from '../../shared/domain/account.ts';
import type { JobProgress } from '../../shared/domain/job.ts';
import type { OpenedEngine } from './open-engine.ts';

/** An account on a server of this computer. */
export function localAccount(
  user: string,
  port: number,
  password: string,
  changes: Partial<NewAccount> = {},
): NewAccount {
  return {
    name: 'werk',
    address: 'noor@devries.example',
    user,
    password,
    incoming: { host: '127.0.0.1', port, security: 'plain-loopback' },
    outgoing: null,
    ...changes,
  };
}

export function syncJob(opened: OpenedEngine, name: string | null = 'werk'): Promise<JobProgress> {
  return opened.finished(opened.engine.handlers['account.sync']({ name }));
}

/** A sync that has to succeed. */
export async function syncNow(opened: OpenedEngine): Promise<SyncReport> {
  const job = await syncJob(opened);
  if (job.state !== 'done' || job.syncReport === null)
    throw new Error(`the sync ended as ${job.state}: ${job.failure ?? ''}`);
  return job.syncReport;
}

/** Every message that is not the data subject's own, with its places. */
export async function allMessages({ engine }: OpenedEngine): Promise<{ subject: string; places: string[] }[]> {
  const query = { view: 'all', query: '', label: null, offset: 0, limit: 200 } as const;
  const { rows } = await engine.handlers['inbox.list'](query);
  return Promise.all(
    rows.map(async ({ id, subject }) => ({ subject, places: (await engine.handlers['message.get']({ id })).places })),
  );
}
