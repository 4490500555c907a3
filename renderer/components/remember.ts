import { useCallback, useState } from 'react';

const kept = new Map<string, unknown>();

type Change<T> = T | ((current: T) => T);

/**
 * State that outlives its screen but not the window: where the person was in a list, say.
 * `fits` guards against a value kept under the same name by something else.
 */
export function useRemembered<T extends string | object>(
  name: string,
  initial: T,
  fits: (value: unknown) => value is T,
): [T, (change: Change<T>) => void] {
  const [value, setValue] = useState<T>(() => {
    const before = kept.get(name);
    return fits(before) ? before : initial;
  });
  const set = useCallback(
    (change: Change<T>) =>
      setValue((current) => {
        const next = typeof change === 'function' ? change(current) : change;
        kept.set(name, next);
        return next;
      }),
    [name],
  );
  return [value, set];
}

/** Another profile is shown: nothing of the earlier one is kept in mind. */
export function forgetRemembered(): void {
  kept.clear();
}
