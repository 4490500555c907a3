import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, type Engine, type EngineParts } from '../../main/engine/engine.ts';
import type { EngineEvent } from '../../shared/engine-port.ts';
import type { JobProgress } from '../../shared/domain/job.ts';

export interface OpenedEngine {
  readonly engine: Engine;
  readonly folder: string;
  readonly events: readonly EngineEvent[];
  /** Lets the time be another day; noon UTC unless told. */
  readonly travel: (date: string, time?: string) => void;
  /** Waits for a job and gives its last state. */
  readonly finished: (job: Promise<{ jobId: string } | null>) => Promise<JobProgress>;
  readonly close: () => Promise<void>;
}

export const passphrase = 'een lang genoeg wachtwoord';

/** A real engine on a temporary profile, with a clock that stands where the test puts it. */
export async function openEngine(
  options: {
    readonly on: string;
    readonly folder?: string;
    readonly create?: boolean;
    readonly mail?: NonNullable<EngineParts['mail']>;
    readonly holdMilliseconds?: number;
    readonly lookUp?: NonNullable<EngineParts['lookUp']>;
    readonly oauthServers?: NonNullable<EngineParts['oauthServers']>;
  } = { on: '2026-03-02' },
): Promise<OpenedEngine> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'verzet-engine-'));
  const events: EngineEvent[] = [];
  let now = new Date(`${options.on}T12:00:00Z`);
  const engine = createEngine({
    profileFolder: folder,
    keychain: null,
    clock: { now: () => now, timeZone: 'Europe/Amsterdam' },
    emit: (event) => events.push(event),
    log: () => undefined,
    ...(options.mail === undefined ? {} : { mail: options.mail }),
    ...(options.holdMilliseconds === undefined ? {} : { holdMilliseconds: options.holdMilliseconds }),
    ...(options.lookUp === undefined ? {} : { lookUp: options.lookUp }),
    ...(options.oauthServers === undefined ? {} : { oauthServers: options.oauthServers }),
  });
  if (options.create !== false) await engine.handlers['profile.create']({ passphrase });
  return {
    engine,
    folder,
    events,
    travel: (date, time = '12:00:00Z') => {
      now = new Date(`${date}T${time}`);
    },
    async finished(job) {
      const started = await job;
      if (started === null) throw new Error('no job was started');
      return engine.jobs.finished(started.jobId);
    },
    async close() {
      await engine.close();
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
