import { Failure, FailureCode } from '../../../shared/failure.ts';
import type { Engine } from '../../engine/engine.ts';
import { parseWords, wholeNumber } from '../arguments.ts';
import { answer, type Output } from '../output.ts';
import { UsageError } from '../usage.ts';

/** `verzet export DIR` and `export --case ID DIR`. */
export async function exportTo(engine: Engine, args: readonly string[], output: Output): Promise<void> {
  const { values, positionals } = parseWords(args, { case: { type: 'string' } });
  const [folder] = positionals;
  if (folder === undefined) throw new UsageError('export takes a folder');
  const { jobId } = await engine.handlers['export.start']({
    folder,
    caseId: values.case === undefined ? null : wholeNumber(values.case, '--case'),
  });
  const job = await engine.jobs.finished(jobId);
  if (job.state === 'failed') throw new Failure(FailureCode.catch('internal').parse(job.failure));
  answer(output, { folder, files: job.done }, () => [`${job.done} files in ${folder}, with manifest.json`]);
}
