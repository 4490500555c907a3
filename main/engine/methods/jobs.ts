import type { EngineHandlers, HostHandlers } from '../../../shared/contract.ts';
import { addByHand } from '../add-by-hand.ts';
import { Failure } from '../../../shared/failure.ts';
import type { EngineContext } from '../context.ts';
import { runExport } from '../export-job.ts';
import { runImport } from '../import-job.ts';
import { settleLater } from '../settle.ts';

export function jobMethods(
  context: EngineContext,
): Pick<EngineHandlers, 'job.cancel' | 'job.pause'> &
  Pick<HostHandlers, 'import.start' | 'import.skippedPath' | 'byHand.keep' | 'export.start'> {
  const { jobs, profile, emit } = context;
  return {
    'job.cancel': ({ jobId }) => {
      // What was kept before the cancel is judged and watched all the same.
      void jobs.cancel(jobId)?.then(() => settleLater(context));
      return Promise.resolve();
    },
    'job.pause': ({ jobId, paused }) => {
      jobs.pause(jobId, paused);
      return Promise.resolve();
    },
    'import.skippedPath': async ({ jobId, index }) => {
      const skipped = (await jobs.finished(jobId)).importReport?.skipped[index];
      if (skipped === undefined) throw new Failure('not-found');
      return { path: skipped.path };
    },
    'import.start': (order) => {
      const store = profile.ensure();
      return Promise.resolve(
        jobs.start('import', async (handle) => {
          await runImport(context, store, order, handle);
          emit({ kind: 'event', name: 'profile.changed', payload: profile.status() });
        }),
      );
    },
    'byHand.keep': async ({ entry, paths }) => {
      const { id, added } = await addByHand({ store: profile.store(), clock: context.clock }, entry, paths);
      settleLater(context);
      for (const name of ['inbox.changed', 'organisation.changed'] as const) emit({ kind: 'event', name, payload: {} });
      emit({ kind: 'event', name: 'profile.changed', payload: profile.status() });
      return { id, added };
    },
    'export.start': ({ folder, caseId }) => {
      const store = profile.store();
      return Promise.resolve(jobs.start('export', (handle) => runExport(context, store, { folder, caseId }, handle)));
    },
  };
}
