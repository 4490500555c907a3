import type { ImportReport } from '../../shared/domain/job.ts';
import type { SourcedMessage } from '../../shared/domain/message.ts';
import type { ArchiveFacts } from '../../shared/domain/network.ts';
import { batches } from './batches.ts';
import type { EngineContext } from './context.ts';
import { readPaths, totalBytes } from './intake/read-paths.ts';
import { readHere } from './intake/reader.ts';
import type { JobHandle } from './jobs.ts';
import { learnOwner } from './change-identity.ts';
import { settle } from './settle.ts';
import { getIdentity } from './store/identity.ts';
import { saveArchiveFacts } from './store/network.ts';
import type { Store } from './store/open-store.ts';
import { oweAllJudgement } from './store/owed.ts';
import { takeIn } from './take-in.ts';

const listedSkips = 1000;
const listedMessages = 500;

interface Tally {
  imported: number;
  duplicates: number;
  skippedTotal: number;
  readonly skipped: ImportReport['skipped'];
  readonly bySource: ImportReport['bySource'];
  readonly newIds: number[];
  readonly knownIds: number[];
  readonly owners: ImportReport['owners'];
  readonly learned: ImportReport['learned'];
}

export interface ImportOrder {
  readonly paths: readonly string[];
  /** Whose LinkedIn archive it is: a profile's address or a name. */
  readonly owner?: string | undefined;
}

/** Reads files and archives into the store; what cannot be read is skipped with its reason, what was done stays when cancelled. */
export async function runImport(
  context: EngineContext,
  store: Store,
  { paths, owner }: ImportOrder,
  handle: JobHandle,
): Promise<void> {
  const started = context.clock.now().getTime();
  const tally: Tally = {
    imported: 0,
    duplicates: 0,
    skippedTotal: 0,
    skipped: [],
    bySource: {},
    newIds: [],
    knownIds: [],
    owners: [],
    learned: { names: [], addresses: [], profiles: [] },
  };
  const report = () =>
    handle.report({
      importReport: {
        ...tally,
        seconds: (context.clock.now().getTime() - started) / 1000,
        cancelled: handle.signal.aborted,
      },
    });
  let bytes = 0;
  handle.update({ total: await totalBytes(paths), unit: 'bytes' });

  const incoming = batches<{ readonly sourced: SourcedMessage; readonly path: string }>(
    ({ sourced }) => sourced.raw.length,
    (items) => {
      const before = tally.imported;
      store.intake(() => {
        for (const { sourced, path } of items) {
          const taken = takeIn(store, context.clock, sourced, { origin: path }, { sent: false });
          tally.bySource[sourced.source] = (tally.bySource[sourced.source] ?? 0) + 1;
          tally[taken.added ? 'imported' : 'duplicates'] += 1;
          const listed = taken.added ? tally.newIds : tally.knownIds;
          if (listed.length < listedMessages) listed.push(taken.id);
        }
      });
      handle.update({ done: bytes, messages: tally.imported + tally.duplicates });
      if (tally.imported > before) context.emit({ kind: 'event', name: 'inbox.changed', payload: {} });
    },
  );
  const reader = context.parts.openReader?.(getIdentity(store)) ?? readHere;
  const options = {
    reader,
    owner,
    signal: handle.signal,
    onBytes: (count: number) => {
      bytes += count;
    },
  };
  try {
    for await (const item of readPaths(paths, options)) {
      await handle.rest();
      if (handle.signal.aborted) break;
      if (item.kind === 'message') await incoming.add({ sourced: item.value, path: item.path });
      else if (item.kind === 'skipped') skip(tally, item);
      else if (item.kind === 'unfit-owner') {
        skip(tally, { path: item.path, item: '', reason: item.kind });
        tally.owners.push(...item.candidates);
      } else keepFacts(store, item.facts, tally);
    }
    await incoming.flush();
    await settle(context, store, handle.signal);
  } finally {
    reader.close();
    report();
    context.emit({ kind: 'event', name: 'inbox.changed', payload: {} });
    context.emit({ kind: 'event', name: 'organisation.changed', payload: {} });
  }
}

function skip(tally: Tally, { path, item, reason }: ImportReport['skipped'][number]): void {
  tally.skippedTotal += 1;
  if (tally.skipped.length < listedSkips) tally.skipped.push({ path, item, reason });
}

function keepFacts(store: Store, facts: ArchiveFacts, tally: Tally): void {
  const before = getIdentity(store);
  store.transaction(() => {
    learnOwner(store, facts.owner);
    saveArchiveFacts(store, facts);
    // Connections and applications count in every verdict.
    oweAllJudgement(store);
  });
  const after = getIdentity(store);
  for (const field of ['names', 'addresses', 'profiles'] as const)
    tally.learned[field].push(...after[field].filter((value) => !before[field].includes(value)));
  if (after.profiles.length === 0) tally.owners.push(...facts.candidates);
  tally.bySource['linkedin-connections'] = (tally.bySource['linkedin-connections'] ?? 0) + facts.connections.length;
  tally.bySource['linkedin-invitations'] = (tally.bySource['linkedin-invitations'] ?? 0) + facts.invitations.length;
}
