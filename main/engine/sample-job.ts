import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SourcedMessage } from '../../shared/domain/message.ts';
import { addDays } from '../../shared/rules/calendar.ts';
import { batches } from './batches.ts';
import { clockOn, today } from './clock.ts';
import type { EngineContext } from './context.ts';
import { parseMessage } from './intake/parse-message.ts';
import { runImport } from './import-job.ts';
import type { JobHandle } from './jobs.ts';
import { sampleArchive } from './sample/sample-archive.ts';
import { sampleIdentity } from './sample/sample-identity.ts';
import { sampleMail } from './sample/sample-mail.ts';
import { replayStory } from './sample-story.ts';
import { saveIdentity } from './store/identity.ts';
import type { Store } from './store/open-store.ts';
import { takeIn } from './take-in.ts';

/** Fills the sample's own store: the invented mail and archive through the same intake as any other, then the cases of its story. */
export async function runSample(context: EngineContext, store: Store, handle: JobHandle): Promise<void> {
  const { clock } = context;
  const day = today(clock);
  const mail = sampleMail(day);
  const ids = new Map<string, number>();
  saveIdentity(store, sampleIdentity);
  handle.update({ total: mail.length, unit: 'messages' });
  const incoming = batches<{ readonly key: string; readonly sent: boolean; readonly sourced: SourcedMessage }>(
    ({ sourced }) => sourced.raw.length,
    (items) => {
      store.transaction(() => {
        for (const { key, sent, sourced } of items) {
          const { id } = takeIn(store, clock, sourced, { origin: 'sample' }, { sent });
          ids.set(key, id);
        }
      });
      handle.update({ done: ids.size, messages: ids.size });
      context.emit({ kind: 'event', name: 'inbox.changed', payload: {} });
    },
  );
  for (const { key, mailbox, raw } of mail) {
    const message = await parseMessage(raw);
    if (typeof message !== 'string')
      await incoming.add({ key, sent: mailbox === 'Sent', sourced: { source: 'eml', raw, message } });
  }
  await incoming.flush();
  await importArchive(context, store, handle);
  await replayStory(store, day, ids, (daysAgo) => clockOn(addDays(day, -daysAgo), clock.timeZone));
  context.emit({ kind: 'event', name: 'case.changed', payload: { id: null } });
  context.emit({ kind: 'event', name: 'inbox.changed', payload: {} });
}

/** The archive goes through the importer as a folder, like one a person would choose. */
async function importArchive(context: EngineContext, store: Store, handle: JobHandle): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verzet-sample-'));
  try {
    for (const [name, csv] of Object.entries(sampleArchive(today(context.clock)))) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, csv);
    }
    await runImport(context, store, { paths: [folder] }, handle);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
