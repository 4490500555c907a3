import { type AppHandlers, type AppMethodName, methods } from '../../shared/contract.ts';
import { Failure, type Result } from '../../shared/failure.ts';
import { methodNames, type MethodName } from '../../shared/method-names.ts';
import type { Log } from './log.ts';

/** What is known of the page that calls: its window, whether it is the main frame, and its address. */
export interface Caller {
  readonly webContentsId: number;
  readonly mainFrame: boolean;
  readonly url: string;
}

export interface GateParts {
  /** Ids of our own windows' contents, and what each may call. */
  readonly windows: ReadonlyMap<number, 'main' | 'print'>;
  readonly handlers: AppHandlers;
  readonly engine: { call(name: MethodName, input: unknown): Promise<Result<unknown>> };
  readonly log: Log;
}

const known: ReadonlySet<string> = new Set(methodNames);
const isMethodName = (name: unknown): name is MethodName => typeof name === 'string' && known.has(name);
const isAppName = (name: MethodName): name is AppMethodName => methods[name].room === 'app';

/** The print sheet reads one letter; it decides nothing. */
const printMayCall: ReadonlySet<MethodName> = new Set(['letter.get', 'settings.get']);

const refused: Result<never> = { ok: false, error: { code: 'invalid-input', retryable: false } };

/** True only for the main frame of one of our windows on exactly `verzet://app`. Parsed, never compared as text. */
export function isOwnPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const parsed = new URL(url);
  return (
    parsed.protocol === 'verzet:' &&
    parsed.host === 'app' &&
    parsed.username === '' &&
    parsed.password === '' &&
    parsed.port === ''
  );
}

/**
 * The one gate between window and the rest: known name, own page, parsed input, handler or engine, parsed output.
 * Never throws; answers a `Result` with a stable code. The payload is never logged.
 */
export function createGate({ windows, handlers, engine, log }: GateParts) {
  return async (caller: Caller, name: unknown, input: unknown): Promise<Result<unknown>> => {
    const window = windows.get(caller.webContentsId);
    if (window === undefined || !caller.mainFrame || !isOwnPage(caller.url)) {
      log('ipc-refused-sender');
      return refused;
    }
    if (!isMethodName(name) || (window === 'print' && !printMayCall.has(name))) {
      log('ipc-refused-name');
      return refused;
    }
    const parsed = methods[name].input.safeParse(input);
    if (!parsed.success) {
      log('ipc-refused-input', { name });
      return refused;
    }
    try {
      const result = isAppName(name)
        ? { ok: true as const, value: await run(handlers, name, parsed.data) }
        : await engine.call(name, parsed.data);
      return result.ok ? { ok: true, value: methods[name].output.parse(result.value) } : result;
    } catch (error) {
      const failure = error instanceof Failure ? error : new Failure('internal', { cause: error });
      log('ipc-failed', { name, failure: failure.code, error: error instanceof Error ? error.name : 'unknown' });
      return { ok: false, error: { code: failure.code, retryable: failure.retryable } };
    }
  };
}

function run(handlers: AppHandlers, name: AppMethodName, input: unknown): Promise<unknown> {
  // The input was parsed with this very method's schema one line up the call; TypeScript cannot follow a name through the table.
  const handler = handlers[name] as (input: unknown) => Promise<unknown>;
  return handler(input);
}
