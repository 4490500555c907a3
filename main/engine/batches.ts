import { setImmediate as breathe } from 'node:timers/promises';

/** Gathers items and hands them on in batches, letting other calls through between them: the window stays answered. */
export function batches<T>(size: number, use: (items: readonly T[]) => void) {
  let waiting: T[] = [];
  const flush = async () => {
    const items = waiting;
    waiting = [];
    if (items.length > 0) use(items);
    await breathe();
  };
  return {
    async add(item: T): Promise<void> {
      waiting.push(item);
      if (waiting.length >= size) await flush();
    },
    flush,
  };
}
