import type { JobProgress } from '../../shared/domain/job.ts';
import { jobPace } from '../../shared/rules/job-pace.ts';

/** How far a job is, how fast it goes and how long it will take: `1200 messages, 34%, 410 a second, 2 min left`. */
export function progressLine(job: Pick<JobProgress, 'done' | 'total' | 'messages' | 'seconds'>): string {
  const { done, total, messages } = job;
  const { perSecond, secondsLeft } = jobPace(job);
  return [
    `${messages} messages`,
    total === null || total === 0 ? '' : `${Math.min(100, Math.round((100 * done) / total))}%`,
    perSecond === null ? '' : `${perSecond} a second`,
    secondsLeft === null ? '' : `${timeLeft(secondsLeft)} left`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function timeLeft(seconds: number): string {
  if (seconds < 60) return 'less than a minute';
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}
