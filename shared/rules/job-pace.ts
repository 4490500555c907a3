import type { JobProgress } from '../domain/job.ts';

/** Before this much work a pace says nothing: the first file may be the largest. */
const sayAfterSeconds = 3;

/** How fast a job goes and how long it will take at that pace; null while that cannot be said. */
export function jobPace({
  done,
  total,
  messages,
  seconds,
}: Pick<JobProgress, 'done' | 'total' | 'messages' | 'seconds'>): {
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
} {
  if (seconds < sayAfterSeconds) return { perSecond: null, secondsLeft: null };
  const isMeasured = total !== null && done > 0 && done < total;
  return {
    perSecond: messages === 0 ? null : Math.max(1, Math.round(messages / seconds)),
    secondsLeft: isMeasured ? Math.ceil(((total - done) / done) * seconds) : null,
  };
}
