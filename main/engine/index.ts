import type { HostMethodName, MethodName } from '../../shared/method-names.ts';
import type { FromEngine, ToEngine } from '../../shared/engine-port.ts';
import { Failure, type Result } from '../../shared/failure.ts';
import { createEngine, type Engine } from './engine.ts';
import { openReaderThread } from './reading/reader-thread.ts';
import { whereItFailed } from './where-it-failed.ts';

/** The port that Electron gives a utility process; absent in plain Node. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: ToEngine }) => void): void;
  postMessage(message: FromEngine): void;
}

// Electron adds `parentPort` to Node's process; the engine's types know no Electron.
const { parentPort: port } = process as NodeJS.Process & { readonly parentPort?: ParentPort };
if (port === undefined) throw new Error('The engine runs as a utility process; the command has its own entry.');

const clock = { now: () => new Date(), timeZone: '' };
let engine: Engine | null = null;

port.on('message', ({ data }) => {
  switch (data.kind) {
    case 'init':
      clock.timeZone = data.timeZone;
      engine = createEngine({
        profileFolder: data.profileFolder,
        keychain: data.keychain,
        clock,
        emit: (event) => port.postMessage(event),
        openReader: (identity) => openReaderThread(new URL('reading/reader-worker.js', import.meta.url), identity),
        log: (code, detail) => port.postMessage({ kind: 'log', code, detail }),
      });
      return port.postMessage({ kind: 'ready' });
    case 'time-zone':
      clock.timeZone = data.timeZone;
      return;
    case 'call':
      return void answer(data.name, data.input).then((result) =>
        port.postMessage({ kind: 'reply', id: data.id, result }),
      );
    case 'shutdown':
      return void Promise.resolve(engine?.close()).finally(() => process.exit(0));
    default:
      return data satisfies never;
  }
});

async function answer(name: MethodName | HostMethodName, input: unknown): Promise<Result<unknown>> {
  if (engine === null) return { ok: false, error: { code: 'engine-unavailable', retryable: true } };
  try {
    return { ok: true, value: await engine.call(name, input) };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, error: { code: error.code, retryable: error.retryable } };
    port?.postMessage({
      kind: 'log',
      code: 'engine-failed',
      detail: `${name} ${whereItFailed(error)}`,
    });
    return { ok: false, error: { code: 'internal', retryable: false } };
  }
}
