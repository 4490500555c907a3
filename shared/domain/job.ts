import { z } from 'zod';
import { SyncReport } from './account.ts';
import { SkipReason, SourceKind } from './message.ts';

/** What an import did. `bySource` counts items read, new or known. */
export const ImportReport = z.strictObject({
  imported: z.number().int(),
  duplicates: z.number().int(),
  skipped: z.array(z.strictObject({ path: z.string(), item: z.string(), reason: SkipReason })),
  /** More items were skipped than the list holds. */
  skippedTotal: z.number().int(),
  bySource: z.partialRecord(z.union([SourceKind, z.enum(['linkedin-connections'])]), z.number().int()),
  seconds: z.number(),
  cancelled: z.boolean(),
  /** The messages themselves, to be opened: the first of the new ones, and of those known before. */
  newIds: z.array(z.number().int()),
  knownIds: z.array(z.number().int()),
  /** Who the owner of a LinkedIn archive may be, when nothing tells: the person is asked. */
  owners: z.array(z.strictObject({ name: z.string(), profile: z.string() })),
  /** What archives added to who the data subject is: it was not known before. */
  learned: z.strictObject({
    names: z.array(z.string()),
    addresses: z.array(z.string()),
    profiles: z.array(z.string()),
  }),
});
export type ImportReport = z.infer<typeof ImportReport>;

/** Long work that the window watches. `total` null: not known beforehand; in bytes or messages, `unit` says which. */
export const JobProgress = z.strictObject({
  jobId: z.string(),
  kind: z.enum(['import', 'sync', 'sample', 'export', 'review']),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  done: z.number(),
  total: z.number().nullable(),
  unit: z.enum(['bytes', 'messages']),
  messages: z.number().int(),
  /** Worked so far; time it stood still does not count. */
  seconds: z.number(),
  paused: z.boolean(),
  failure: z.string().nullable(),
  importReport: ImportReport.nullable(),
  syncReport: SyncReport.nullable(),
});
export type JobProgress = z.infer<typeof JobProgress>;
