import { Progress } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react';
import type { JobProgress } from '../../shared/domain/job.ts';
import { jobPace } from '../../shared/rules/job-pace.ts';
import { useText } from '../text/use-text.ts';
import { useJobs } from './jobs.tsx';

/** One running job: what it does, how far it is, and a way to stop it. */
export function JobCard({ job }: { readonly job: JobProgress }) {
  const t = useText();
  const { cancel, pause } = useJobs();
  const PauseIcon = job.paused ? IconPlayerPlay : IconPlayerPause;
  const percent =
    job.total === null || job.total === 0 ? null : Math.min(100, Math.round((job.done / job.total) * 100));
  const title = t(`job.${job.kind}`);
  return (
    <div className="v-job" role="group" aria-label={title}>
      <div className="v-job-head">
        <span className="v-cut v-small v-strong" title={title}>
          {title}
        </span>
        {job.kind === 'import' ? (
          <button
            type="button"
            className="v-plain v-icon-button"
            aria-label={t(job.paused ? 'job.resume' : 'job.pause')}
            title={t(job.paused ? 'job.resume' : 'job.pause')}
            onClick={() => pause(job.jobId, !job.paused)}
          >
            <PauseIcon size={14} stroke={1.75} aria-hidden />
          </button>
        ) : null}
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
        animated={percent === null && !job.paused}
        striped={percent === null}
        aria-label={title}
      />
      <span className="v-small v-dim v-job-count">
        {percent === null
          ? t('job.messages', { count: job.messages })
          : t('job.percent', { percent, count: job.messages })}
      </span>
      <Pace job={job} />
    </div>
  );
}

/** How fast it goes and how long it will take, once that can be said. */
function Pace({ job }: { readonly job: JobProgress }) {
  const t = useText();
  const { perSecond, secondsLeft } = jobPace(job);
  if (job.paused) return <span className="v-small v-dim v-job-count">{t('job.paused')}</span>;
  if (perSecond === null && secondsLeft === null) return null;
  const parts = [
    perSecond === null ? null : t('job.pace', { count: perSecond }),
    secondsLeft === null
      ? null
      : secondsLeft < 60
        ? t('job.left.seconds')
        : t('job.left.minutes', { count: Math.ceil(secondsLeft / 60) }),
  ];
  return <span className="v-small v-dim v-job-count">{parts.filter((part) => part !== null).join(' · ')}</span>;
}
