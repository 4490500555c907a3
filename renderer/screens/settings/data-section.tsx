import { Button } from '@mantine/core';
import { useFailureToast } from '../../components/toast.tsx';
import { JobCard } from '../../components/job-card.tsx';
import { useJobs } from '../../components/jobs.tsx';
import { useImport } from '../../components/use-import.ts';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import type { Intent } from '../first-run/profile-gate.tsx';
import { OwnMailFirst } from './own-mail-first.tsx';

interface DataSectionProps {
  readonly sample: boolean;
  readonly onLeaveSample: (intent: Intent) => Promise<void>;
}

/** What goes in and what comes out. */
export function DataSection({ sample, onLeaveSample }: DataSectionProps) {
  const t = useText();
  const fail = useFailureToast();
  const startImport = useImport();
  const { running, lastReport, showReport } = useJobs();
  const exportAll = async () => {
    const result = await call('export.choose', { caseId: null });
    if (!result.ok) fail(result.error.code);
  };
  return (
    <>
      <h2>{t('settings.data')}</h2>
      <section className="v-setting">
        <h3>{t('data.import')}</h3>
        <p className="v-dim">{t('data.import.text')}</p>
        {sample ? (
          <OwnMailFirst intent="files" onLeaveSample={onLeaveSample} />
        ) : (
          <div className="v-inline">
            <Button onClick={() => void startImport('files')}>{t('first.import.files')}</Button>
            <Button variant="default" onClick={() => void startImport('folder')}>
              {t('first.import.folder')}
            </Button>
            {lastReport === null ? null : (
              <button type="button" className="v-plain v-link" onClick={() => showReport(lastReport)}>
                {t('data.lastReport')}
              </button>
            )}
          </div>
        )}
        <div className="v-data-jobs">
          {running.map((job) => (
            <JobCard key={job.jobId} job={job} />
          ))}
        </div>
      </section>
      <section className="v-setting">
        <h3>{t('data.export')}</h3>
        <p className="v-dim">{t('data.export.text')}</p>
        <div>
          <Button variant="default" onClick={() => void exportAll()}>
            {t('data.export.do')}
          </Button>
        </div>
      </section>
    </>
  );
}
