import type { EventPayload } from './contract.ts';
import type { Result } from './failure.ts';
import type { EventName, HostMethodName, MethodName } from './method-names.ts';

/** The key as the system keychain keeps it: `key` 32 bytes, `blob` what the keychain gave for it (base64). */
export interface KeychainKey {
  readonly key: Uint8Array;
  readonly blob: string;
}

/** From the app room to the engine. `init` comes first; secrets cross here, never in argv or the environment. */
export type ToEngine =
  | {
      readonly kind: 'init';
      readonly profileFolder: string;
      readonly keychain: KeychainKey | null;
      readonly timeZone: string;
    }
  | { readonly kind: 'call'; readonly id: number; readonly name: MethodName | HostMethodName; readonly input: unknown }
  /** It changed since. */
  | { readonly kind: 'time-zone'; readonly timeZone: string }
  | { readonly kind: 'shutdown' };

/** From the engine to the app room. */
export type FromEngine =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reply'; readonly id: number; readonly result: Result<unknown> }
  | EngineEvent
  | { readonly kind: 'log'; readonly code: string; readonly detail: string };

export type EngineEvent = {
  readonly [N in EventName]: { readonly kind: 'event'; readonly name: N; readonly payload: EventPayload<N> };
}[EventName];
