import { useCallback, useEffect, useRef, useState } from 'react';
import type { Verzet } from '../shared/bridge.ts';
import type { EventPayload, Input, Output } from '../shared/contract.ts';
import type { FailureCode, Result } from '../shared/failure.ts';
import type { EventName, MethodName } from '../shared/method-names.ts';

declare global {
  interface Window {
    readonly verzet: Verzet;
  }
}

type Arguments<N extends MethodName> = Input<N> extends void ? [] : [Input<N>];

/** All methods but the one that takes files, which the page cannot name itself. */
type CallName = Exclude<MethodName, 'import.dropped'>;
type Methods = { readonly [N in CallName]: (...input: Arguments<N>) => Promise<Result<Output<N>>> };

/** One call through the bridge. Expected failures come back as a `Result`; a broken bridge counts as an absent engine. */
export async function call<N extends CallName>(name: N, ...input: Arguments<N>): Promise<Result<Output<N>>> {
  const methods: Methods = window.verzet;
  try {
    return await methods[name](...input);
  } catch {
    return { ok: false, error: { code: 'engine-unavailable', retryable: true } };
  }
}

/** Reads files that were let fall on the window. */
export async function callDropped(files: readonly File[]): Promise<Result<Output<'import.dropped'>>> {
  try {
    return await window.verzet['import.dropped'](files);
  } catch {
    return { ok: false, error: { code: 'engine-unavailable', retryable: true } };
  }
}

/** Calls `listener` for every event of that name while the component is shown. */
export function useEvent<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => window.verzet.on(name, (payload) => latest.current(payload)), [name]);
}

export interface Loaded<T> {
  /** The last answer; kept while a newer one is asked for, so that nothing jumps. */
  readonly value: T | null;
  readonly failure: FailureCode | null;
  readonly loading: boolean;
  readonly reload: () => void;
  /** Puts in an answer that another method already gave. */
  readonly replace: (value: T) => void;
}

interface Answered<T> {
  /** Which question this answers. */
  readonly key: string;
  readonly round: number;
  readonly value: T | null;
  readonly failure: FailureCode | null;
}

/** The answer of one method, asked again when its input changes. `input` null asks nothing. */
export function useMethod<N extends CallName>(name: N, input: Arguments<N> | null): Loaded<Output<N>> {
  const key = JSON.stringify([name, input]);
  const [answered, setAnswered] = useState<Answered<Output<N>> | null>(null);
  const [round, setRound] = useState(0);
  const latestInput = useRef(input);
  useEffect(() => {
    latestInput.current = input;
  });

  useEffect(() => {
    let current = true;
    const ask = async () => {
      const question = latestInput.current;
      if (question === null) return;
      const result = await call(name, ...question);
      if (!current) return;
      const said = result.ok ? { value: result.value, failure: null } : { value: null, failure: result.error.code };
      setAnswered({ key, round, ...said });
    };
    void ask();
    return () => {
      current = false;
    };
  }, [name, key, round]);

  const reload = useCallback(() => setRound((value) => value + 1), []);
  const replace = useCallback((value: Output<N>) => setAnswered({ key, round, value, failure: null }), [key, round]);
  const matching = answered !== null && answered.key === key ? answered : null;
  return {
    value: matching?.value ?? null,
    failure: matching?.failure ?? null,
    loading: input !== null && matching?.round !== round,
    reload,
    replace,
  };
}
