import { Progress } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { JobProgress } from '../../shared/domain/job.ts';
import { useText } from '../text/use-text.ts';
import { useJobs } from './jobs.tsx';

/** One running job: what it does, how far it is, and a way to stop it. */
export function JobCard({ job }: { readonly job: JobProgress }) {
  const t = useText();
  const { cancel } = useJobs();
  const percent =
    job.total === null || job.total === 0 ? null : Math.min(100, Math.round((job.done / job.total) * 100));
  const title = t(`job.${job.kind}`);
  return (
    <div className="v-job" role="group" aria-label={title}>
      <div className="v-job-head">
        <span className="v-cut v-small v-strong" title={title}>
          {title}
        </span>
        <button
          type="button"
          className="v-plain v-icon-button"
          aria-label={t('job.cancel')}
          title={t('job.cancel')}
          onClick={() => cancel(job.jobId)}
        >
          <IconX size={14} stroke={1.75} aria-hidden />
        </button>
      </div>
      <Progress
        value={percent ?? 100}
        size={3}
        animated={percent === null}
        striped={percent === null}
        aria-label={title}
      />
      <span className="v-small v-dim v-job-count">
        {percent === null
          ? t('job.messages', { count: job.messages })
          : t('job.percent', { percent, count: job.messages })}
      </span>
    </div>
  );
}
