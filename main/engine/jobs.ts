import type { ImportReport, JobProgress } from '../../shared/domain/job.ts';
import type { SyncReport } from '../../shared/domain/account.ts';
import { Failure } from '../../shared/failure.ts';
import type { Clock } from './clock.ts';
import { createHalt, stopwatch } from './halt.ts';

/** What a running job tells: amounts so far, and its report when it has one. */
export interface JobHandle {
  readonly signal: AbortSignal;
  /** Waits while the person lets the job stand still; to be asked between two pieces of work. */
  rest(): Promise<void>;
  update(change: Partial<Pick<JobProgress, 'done' | 'total' | 'unit' | 'messages'>>): void;
  report(reports: { readonly importReport?: ImportReport; readonly syncReport?: SyncReport }): void;
}

export interface Jobs {
  /** With `same`: while a job of this kind and this `same` still waits its turn, that one is given; asking ten times is one job. */
  start(
    kind: JobProgress['kind'],
    run: (handle: JobHandle) => Promise<void>,
    same?: string,
  ): { readonly jobId: string };
  /** Gives the last state of the job to come; null when there is no such job. */
  cancel(jobId: string): Promise<JobProgress> | null;
  /** Lets a job stand still where it next rests, or go on. */
  pause(jobId: string, paused: boolean): void;
  /** Settles with the last state of the job, whatever became of it. Jobs that ended long ago are forgotten: `not-found`. */
  finished(jobId: string): Promise<JobProgress>;
  /** Cancels all and waits for them. */
  close(): Promise<void>;
}

const betweenTells = 150;
const endedKept = 20;

interface Job {
  readonly same: string | null;
  readonly controller: AbortController;
  readonly finished: Promise<JobProgress>;
  readonly pause: (paused: boolean) => void;
  begun: boolean;
}

/** Long work, one at a time in the order asked; progress at most some seven times a second. */
export function createJobs(clock: Clock, tell: (progress: JobProgress) => void): Jobs {
  const jobs = new Map<string, Job>();
  const ended: string[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;

  return {
    start(kind, run, same) {
      const what = same === undefined ? null : `${kind} ${same}`;
      for (const [jobId, job] of jobs)
        if (what !== null && job.same === what && !job.begun && !job.controller.signal.aborted) return { jobId };
      const jobId = `${kind}-${++count}`;
      const controller = new AbortController();
      let progress: JobProgress = {
        jobId,
        kind,
        state: 'running',
        done: 0,
        total: null,
        unit: 'messages',
        messages: 0,
        seconds: 0,
        paused: false,
        failure: null,
        importReport: null,
        syncReport: null,
      };
      let toldAt = 0;
      const watch = stopwatch();
      const halt = createHalt(controller.signal);
      const set = (change: Partial<JobProgress>, always: boolean) => {
        const now = clock.now().getTime();
        progress = { ...progress, ...change, seconds: watch.seconds(now) };
        if (!always && now - toldAt < betweenTells) return;
        toldAt = now;
        tell(progress);
      };
      const handle: JobHandle = {
        signal: controller.signal,
        rest: halt.rest,
        update: (change) => set(change, false),
        report: (change) => set(change, true),
      };
      const work = async (): Promise<JobProgress> => {
        job.begun = true;
        watch.run(clock.now().getTime(), !progress.paused);
        set({}, true);
        try {
          if (!controller.signal.aborted) await run(handle);
          set({ state: controller.signal.aborted ? 'cancelled' : 'done' }, true);
        } catch (error) {
          if (controller.signal.aborted) set({ state: 'cancelled' }, true);
          else set({ state: 'failed', failure: error instanceof Failure ? error.code : 'internal' }, true);
        }
        ended.push(jobId);
        if (ended.length > endedKept) jobs.delete(ended.shift() ?? '');
        return progress;
      };
      const finished = last.then(work);
      last = finished;
      const pause = (paused: boolean) => {
        if (job.begun) watch.run(clock.now().getTime(), !paused);
        halt.set(paused);
        set({ paused }, true);
      };
      const job: Job = { same: what, controller, finished, pause, begun: false };
      jobs.set(jobId, job);
      return { jobId };
    },
    cancel(jobId) {
      const job = jobs.get(jobId);
      job?.controller.abort();
      return job?.finished ?? null;
    },
    pause: (jobId, paused) => jobs.get(jobId)?.pause(paused),
    finished(jobId) {
      const job = jobs.get(jobId);
      if (job === undefined) throw new Failure('not-found');
      return job.finished;
    },
    async close() {
      for (let waited: Promise<unknown> | null = null; waited !== last;) {
        for (const { controller } of jobs.values()) controller.abort();
        waited = last;
        await waited;
      }
    },
  };
}
