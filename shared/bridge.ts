import type { EventPayload, Input, Output } from './contract.ts';
import type { Result } from './failure.ts';
import type { EventName, MethodName } from './method-names.ts';

/**
 * `window.verzet`: all the window can do. Each method answers a `Result` and never rejects for expected failures.
 * `on` returns its own unsubscribe.
 */
export type Verzet = {
  readonly [N in Exclude<MethodName, 'import.dropped'>]: (
    ...input: Input<N> extends void ? [] : [Input<N>]
  ) => Promise<Result<Output<N>>>;
} & {
  /** `files`: `File` objects of a drop. Their paths are looked up behind the bridge; one that the page made itself has none. */
  readonly 'import.dropped': (files: readonly object[]) => Promise<Result<Output<'import.dropped'>>>;
  readonly on: <N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void) => () => void;
  readonly environment: { readonly sandboxed: boolean; readonly contextIsolated: boolean; readonly print: boolean };
};
