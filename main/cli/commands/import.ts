import type { ImportReport } from '../../../shared/domain/job.ts';
import { learnedParts } from '../../../shared/rules/learned-parts.ts';
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
  const { positionals, values } = parseWords(args, { owner: { type: 'string' } });
  if (positionals.length === 0) throw new UsageError('import takes one or more paths');
  const owner = values.owner?.trim();
  if (owner === '') throw new UsageError('--owner takes the address of a LinkedIn profile, or a name');
  const { jobId } = await engine.handlers['import.start']({ paths: positionals, owner });
  const job = await engine.jobs.finished(jobId);
  if (job.importReport === null) throw new Failure(FailureCode.catch('internal').parse(job.failure));
  const report = job.importReport;
  answer(output, forCommand(report), () => sentences(report));
  const failed = report.skipped.filter(({ reason }) => !isPassedOver(reason));
  for (const { path, item, reason } of failed)
    output.err(`verzet: ${path}${item === '' ? '' : ` (${item})`} ${skipSentences[reason]}; skipped\n`);
  for (const sentence of ownerSentences(report, owner)) output.err(`verzet: ${sentence}\n`);
  const unlisted = report.skippedTotal - report.skipped.length;
  if (unlisted > 0) output.err(`verzet: and ${unlisted} more were skipped\n`);
  const read = Object.values(report.bySource).reduce((sum, count) => sum + count, 0);
  if (read === 0 && failed.length > 0) throw new CommandFailure('Nothing could be read; nothing was stored.');
  if (job.state === 'failed') throw new Failure(FailureCode.catch('internal').parse(job.failure));
}

function ownerSentences({ owners, bySource, skipped }: ImportReport, owner: string | undefined): string[] {
  const people = owners.map(({ name, profile }) => (name === '' ? profile : `${name}, ${profile}`)).join('; ');
  if (owner === undefined)
    return people === ''
      ? []
      : [`the LinkedIn archive does not tell whose it is; import it again with --owner and one of: ${people}`];
  if (people !== '') return [`--owner takes one of: ${people}`];
  const archives = bySource['linkedin-connections'] !== undefined;
  return archives || skipped.some(({ reason }) => reason === 'unfit-owner')
    ? []
    : ['there was no LinkedIn archive among what was read: --owner changed nothing'];
}

function forCommand({ imported, duplicates, skipped, bySource, seconds, learned }: ImportReport) {
  return {
    imported,
    duplicates,
    skipped: skipped.map(({ path, item, reason }) => ({ path, item, reason })),
    bySource: Object.fromEntries(sources.map((source) => [source, bySource[source] ?? 0])),
    seconds,
    learned,
  };
}

function sentences(report: ImportReport): string[] {
  const learned = learnedParts(report.learned);
  const drafts = report.skipped.filter(({ reason }) => reason === 'draft').length;
  const ofThose = drafts === 0 ? '' : ` (${drafts} drafts that were never sent)`;
  return [
    `${report.imported} new, ${report.duplicates} known already, ${report.skippedTotal} skipped${ofThose}, in ${report.seconds.toFixed(1)} s`,
    ...(learned.length === 0 ? [] : [`Learned who you are (Settings, Who I am): ${learned.join(', ')}`]),
  ];
}
