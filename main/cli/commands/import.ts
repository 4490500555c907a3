import type { ImportReport } from '../../../shared/domain/job.ts';
import { isPassedOver } from '../../../shared/rules/passed-over.ts';
import { Failure, FailureCode } from '../../../shared/failure.ts';
import type { Engine } from '../../engine/engine.ts';
import { parseWords } from '../arguments.ts';
import { CommandFailure } from '../command-failure.ts';
import { answer, type Output } from '../output.ts';
import { skipSentences } from '../sentences.ts';
import { UsageError } from '../usage.ts';

const sources = [
  'eml',
  'emlx',
  'msg',
  'mbox',
  'maildir',
  'linkedin-messages',
  'linkedin-connections',
  'linkedin-invitations',
] as const;

/** `verzet import PATH...`: what cannot be read is skipped with its reason, the rest goes on. */
export async function importPaths(engine: Engine, args: readonly string[], output: Output): Promise<void> {
  const { positionals } = parseWords(args, {});
  if (positionals.length === 0) throw new UsageError('import takes one or more paths');
  const { jobId } = await engine.handlers['import.start']({ paths: positionals });
  const job = await engine.jobs.finished(jobId);
  if (job.importReport === null) throw new Failure(FailureCode.catch('internal').parse(job.failure));
  const report = job.importReport;
  answer(output, forCommand(report), () => sentences(report));
  const failed = report.skipped.filter(({ reason }) => !isPassedOver(reason));
  for (const { path, item, reason } of failed)
    output.err(`verzet: ${path}${item === '' ? '' : ` (${item})`} ${skipSentences[reason]}; skipped\n`);
  if (report.owners.length > 0)
    output.err(
      `verzet: the LinkedIn archive does not tell whose it is (${report.owners.map(({ name }) => name).join(', ')}?); say so in the window, under Settings, Who I am\n`,
    );
  const unlisted = report.skippedTotal - report.skipped.length;
  if (unlisted > 0) output.err(`verzet: and ${unlisted} more were skipped\n`);
  const read = Object.values(report.bySource).reduce((sum, count) => sum + count, 0);
  if (read === 0 && failed.length > 0) throw new CommandFailure('Nothing could be read; nothing was stored.');
  if (job.state === 'failed') throw new Failure(FailureCode.catch('internal').parse(job.failure));
}

function forCommand({ imported, duplicates, skipped, bySource, seconds }: ImportReport) {
  return {
    imported,
    duplicates,
    skipped: skipped.map(({ path, item, reason }) => ({ path, item, reason })),
    bySource: Object.fromEntries(sources.map((source) => [source, bySource[source] ?? 0])),
    seconds,
  };
}

function sentences(report: ImportReport): string[] {
  const drafts = report.skipped.filter(({ reason }) => reason === 'draft').length;
  const ofThose = drafts === 0 ? '' : ` (${drafts} drafts that were never sent)`;
  return [
    `${report.imported} new, ${report.duplicates} known already, ${report.skippedTotal} skipped${ofThose}, in ${report.seconds.toFixed(1)} s`,
  ];
}
