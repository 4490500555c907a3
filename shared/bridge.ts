import type { EventPayload, Input, Output } from './contract.ts';
import type { Result } from './failure.ts';
import type { EventName, MethodName } from './method-names.ts';

/**
 * `window.verzet`: all the window can do. Each method answers a `Result` and never rejects for expected failures.
 * `on` returns its own unsubscribe.
 */
export type Verzet = {
  readonly [N in MethodName]: (...input: Input<N> extends void ? [] : [Input<N>]) => Promise<Result<Output<N>>>;
} & {
  readonly on: <N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void) => () => void;
  readonly environment: { readonly sandboxed: boolean; readonly contextIsolated: boolean; readonly print: boolean };
};
