import type { EngineEvent, FromEngine, KeychainKey, ToEngine } from '../../shared/engine-port.ts';
import { Failure, type Result } from '../../shared/failure.ts';
import type { HostInput, HostOutput } from '../../shared/contract.ts';
import type { HostMethodName, MethodName } from '../../shared/method-names.ts';
import type { Log } from './log.ts';

/** The part of Electron's UtilityProcess that the host uses. */
export interface EngineProcess {
  postMessage(message: ToEngine): void;
  on(event: 'message', listener: (message: FromEngine) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  kill(): boolean;
}

export interface EngineHostParts {
  readonly fork: () => EngineProcess;
  readonly profileFolder: string;
  readonly timeZone: () => string;
  readonly keychainKey: () => KeychainKey | null;
  readonly onEvent: (event: EngineEvent) => void;
  readonly log: Log;
  readonly now: () => Date;
}

const crashBudget = { crashes: 5, withinMilliseconds: 5 * 60_000 };
const unavailable: Result<never> = { ok: false, error: { code: 'engine-unavailable', retryable: true } };
const stoppedForGood: Result<never> = { ok: false, error: { code: 'engine-stopped', retryable: false } };

/** Starts the engine, keeps its pending calls, restarts it after a crash until the budget is spent, and shuts it down. */
export class EngineHost {
  readonly #parts: EngineHostParts;
  readonly #pending = new Map<number, (result: Result<unknown>) => void>();
  #process: EngineProcess | null = null;
  #ready: Promise<void> = Promise.resolve();
  #crashes: number[] = [];
  #nextId = 1;
  #timeZone = '';
  #stopping = false;

  constructor(parts: EngineHostParts) {
    this.#parts = parts;
  }

  start(): void {
    const { fork, log, onEvent, profileFolder, keychainKey, now } = this.#parts;
    const timeZone = this.#parts.timeZone();
    this.#timeZone = timeZone;
    const child = fork();
    this.#process = child;
    this.#report('starting');
    this.#ready = new Promise((resolve) => {
      child.on('message', (message) => {
        if (message.kind === 'ready') {
          resolve();
          this.#report('ready');
        } else if (message.kind === 'reply') {
          const settle = this.#pending.get(message.id);
          this.#pending.delete(message.id);
          settle?.(message.result);
        } else if (message.kind === 'event') onEvent(message);
        else log(message.code, { detail: message.detail });
      });
      child.on('exit', (code) => {
        resolve();
        this.#process = null;
        for (const settle of this.#pending.values()) settle(unavailable);
        this.#pending.clear();
        if (this.#stopping) return;
        log('engine-exit', { exitCode: code });
        const at = now().getTime();
        this.#crashes = [...this.#crashes.filter((crash) => at - crash < crashBudget.withinMilliseconds), at];
        if (this.#crashes.length < crashBudget.crashes) this.start();
        else this.#report('stopped');
      });
    });
    child.postMessage({ kind: 'init', profileFolder, timeZone, keychain: keychainKey() });
  }

  /** A new start with a new budget, where it stopped for good: the person asked for it. */
  startAgain(): void {
    if (this.#process !== null || this.#stopping) return;
    this.#crashes = [];
    this.start();
  }

  /** Calls the engine; never rejects. A crash while waiting answers `engine-unavailable`, one that stopped for good `engine-stopped`. */
  async call(name: MethodName | HostMethodName, input: unknown): Promise<Result<unknown>> {
    await this.#ready;
    const child = this.#process;
    if (this.#stopping) return unavailable;
    if (child === null) return stoppedForGood;
    this.#tellTimeZone(child);
    const id = this.#nextId++;
    return new Promise((resolve) => {
      this.#pending.set(id, resolve);
      child.postMessage({ kind: 'call', id, name, input });
    });
  }

  /** Who travels has another today, from the next call on. */
  #tellTimeZone(child: EngineProcess): void {
    const timeZone = this.#parts.timeZone();
    if (timeZone === this.#timeZone) return;
    this.#timeZone = timeZone;
    child.postMessage({ kind: 'time-zone', timeZone });
  }

  /** As `call`, for the app room's own use: gives the value or throws a `Failure`. */
  async ask<N extends HostMethodName>(name: N, input: HostInput<N>): Promise<HostOutput<N>> {
    const result = await this.call(name, input);
    if (!result.ok) throw new Failure(result.error.code, { retryable: result.error.retryable });
    return result.value as HostOutput<N>;
  }

  /** Asks the engine to finish, waits at most `milliseconds`, then ends it. Resolves once it is gone. */
  async stop(milliseconds = 5000): Promise<void> {
    this.#stopping = true;
    const child = this.#process;
    if (child === null) return;
    await new Promise<void>((resolve) => {
      // Killed is not yet gone: until it exits it has the store open.
      const timer = setTimeout(() => child.kill(), milliseconds);
      child.on('exit', () => {
        clearTimeout(timer);
        resolve();
      });
      child.postMessage({ kind: 'shutdown' });
    });
  }

  /** Ends the engine, does `work` with nothing open, and starts it afresh, whatever became of the work. */
  async whileStopped<T>(work: () => Promise<T>): Promise<T> {
    await this.stop();
    try {
      return await work();
    } finally {
      this.#stopping = false;
      this.start();
    }
  }

  #report(state: 'starting' | 'ready' | 'stopped'): void {
    this.#parts.onEvent({
      kind: 'event',
      name: 'engine.state',
      payload: { state, at: this.#parts.now().toISOString() },
    });
  }
}
