import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { ImportReport, JobProgress } from '../../shared/domain/job.ts';
import { useText } from '../text/use-text.ts';
import { call, useEvent } from '../verzet.ts';
import { showToast } from './toast.tsx';
import { failureText } from '../text/failure-text.ts';
import { useLanguage } from '../text/use-text.ts';

interface Jobs {
  readonly running: readonly JobProgress[];
  readonly cancel: (jobId: string) => void;
  readonly pause: (jobId: string, paused: boolean) => void;
  readonly showReport: (report: FinishedImport | null) => void;
  readonly shownReport: FinishedImport | null;
  readonly lastReport: FinishedImport | null;
}

/** `jobId`: by which the engine knows what the report speaks of. */
export interface FinishedImport {
  readonly jobId: string;
  readonly report: ImportReport;
}

const JobsContext = createContext<Jobs | null>(null);

/** Long work that goes on whatever screen is shown, and its report at the end. */
export function JobsProvider({ children }: { readonly children: ReactNode }) {
  const t = useText();
  const language = useLanguage();
  const [running, setRunning] = useState<readonly JobProgress[]>([]);
  const [lastReport, setLastReport] = useState<FinishedImport | null>(null);
  const [shownReport, showReport] = useState<FinishedImport | null>(null);

  useEvent('job.progress', (job) => {
    setRunning((current) => {
      const others = current.filter(({ jobId }) => jobId !== job.jobId);
      return job.state === 'running' ? [...others, job] : others;
    });
    if (job.state === 'running') return;
    if (job.importReport !== null && job.kind === 'import') {
      const finished = { jobId: job.jobId, report: job.importReport };
      setLastReport(finished);
      showReport(finished);
    }
    if (job.state === 'failed') {
      const { happened, next } = failureText(job.failure ?? 'internal', language);
      const text = (
        <>
          <strong>{happened}</strong> {next}
        </>
      );
      showToast({ id: `job-${job.kind}`, text, close: t('action.close'), milliseconds: 15_000 });
    } else if (job.kind === 'export' && job.state === 'done') {
      showToast({ id: 'job-export', text: t('job.export.done'), close: t('action.close') });
    } else if (job.syncReport !== null && (job.syncReport.new > 0 || job.syncReport.failed.length > 0)) {
      const { name, new: fresh, failed } = job.syncReport;
      const text = t('job.sync.done', { name, fresh, failed: failed.length });
      showToast({ id: 'job-sync', text, close: t('action.close') });
    }
  });

  const cancel = useCallback((jobId: string) => void call('job.cancel', { jobId }), []);
  const pause = useCallback((jobId: string, paused: boolean) => void call('job.pause', { jobId, paused }), []);
  const jobs = useMemo(
    () => ({ running, cancel, pause, showReport, shownReport, lastReport }),
    [running, cancel, pause, shownReport, lastReport],
  );
  return <JobsContext value={jobs}>{children}</JobsContext>;
}

export function useJobs(): Jobs {
  const jobs = useContext(JobsContext);
  if (jobs === null) throw new Error('useJobs outside JobsProvider');
  return jobs;
}
