import type { SyncReport } from '../../../shared/domain/account.ts';
import { Failure, FailureCode } from '../../../shared/failure.ts';
import type { Engine } from '../../engine/engine.ts';
import { parseWords } from '../arguments.ts';
import { CommandFailure } from '../command-failure.ts';
import { answer, type Output } from '../output.ts';
import { explainCertificate } from '../explain-certificate.ts';
import { failureSentences } from '../sentences.ts';

/** `verzet sync [--account N]`: pulls what is new; one account's failure does not stop the others. */
export async function sync(engine: Engine, args: readonly string[], output: Output): Promise<void> {
  const { values } = parseWords(args, { account: { type: 'string' } });
  const accounts = await engine.handlers['account.list']();
  const chosen = values.account === undefined ? accounts : accounts.filter(({ name }) => name === values.account);
  if (chosen.length === 0) {
    throw new CommandFailure(
      accounts.length === 0
        ? 'There is no account yet. Add one with `verzet account add`, or in the window.'
        : `There is no account called ${values.account ?? ''}. Known: ${accounts.map(({ name }) => name).join(', ')}.`,
    );
  }
  const reports: SyncReport[] = [];
  const failures: FailureCode[] = [];
  for (const { name, incoming } of chosen) {
    const { jobId } = await engine.handlers['account.sync']({ name });
    const job = await engine.jobs.finished(jobId);
    if (job.syncReport !== null) reports.push(job.syncReport);
    if (job.state === 'cancelled') break;
    if (job.state === 'failed') {
      const code = FailureCode.catch('internal').parse(job.failure);
      failures.push(code);
      output.err(`verzet: ${name}: ${failureSentences[code]}\n`);
      if (code === 'mail-certificate') await explainCertificate(engine, name, incoming, output);
    }
  }
  answer(output, { accounts: reports }, () =>
    reports.map(
      (report) =>
        `${report.name}: ${report.fetched} fetched, ${report.new} new, ${report.failed.length} failed, in ${report.seconds.toFixed(1)} s`,
    ),
  );
  if (failures[0] !== undefined) throw new Failure(failures[0]);
}
