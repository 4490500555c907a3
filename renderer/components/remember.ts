import { useCallback, useState } from 'react';

const kept = new Map<string, unknown>();

/**
 * State that outlives its screen but not the window: where the person was in a list, say.
 * `fits` guards against a value kept under the same name by something else.
 */
export function useRemembered<T>(
  name: string,
  initial: T,
  fits: (value: unknown) => value is T,
): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const before = kept.get(name);
    return fits(before) ? before : initial;
  });
  const set = useCallback(
    (next: T) => {
      kept.set(name, next);
      setValue(next);
    },
    [name],
  );
  return [value, set];
}

/** Another profile is shown: nothing of the earlier one is kept in mind. */
export function forgetRemembered(): void {
  kept.clear();
}
