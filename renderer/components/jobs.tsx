import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { ImportReport, JobProgress } from '../../shared/domain/job.ts';
import { useText } from '../text/use-text.ts';
import { call, useEvent } from '../verzet.ts';
import { ImportReportWindow } from './import-report.tsx';
import { showToast } from './toast.tsx';
import { failureText } from '../text/failure-text.ts';
import { useLanguage } from '../text/use-text.ts';

interface Jobs {
  readonly running: readonly JobProgress[];
  readonly cancel: (jobId: string) => void;
  readonly showReport: (report: ImportReport) => void;
  readonly lastReport: ImportReport | null;
}

const JobsContext = createContext<Jobs | null>(null);

/** Long work that goes on whatever screen is shown, and its report at the end. */
export function JobsProvider({ children }: { readonly children: ReactNode }) {
  const t = useText();
  const language = useLanguage();
  const [running, setRunning] = useState<readonly JobProgress[]>([]);
  const [lastReport, setLastReport] = useState<ImportReport | null>(null);
  const [shown, setShown] = useState<ImportReport | null>(null);

  useEvent('job.progress', (job) => {
    setRunning((current) => {
      const others = current.filter(({ jobId }) => jobId !== job.jobId);
      return job.state === 'running' ? [...others, job] : others;
    });
    if (job.state === 'running') return;
    if (job.importReport !== null && job.kind === 'import') {
      setLastReport(job.importReport);
      setShown(job.importReport);
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
  const jobs = useMemo(() => ({ running, cancel, showReport: setShown, lastReport }), [running, cancel, lastReport]);
  return (
    <JobsContext value={jobs}>
      {children}
      <ImportReportWindow report={shown} onClose={() => setShown(null)} />
    </JobsContext>
  );
}

export function useJobs(): Jobs {
  const jobs = useContext(JobsContext);
  if (jobs === null) throw new Error('useJobs outside JobsProvider');
  return jobs;
}
