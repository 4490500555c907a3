import { setImmediate as breathe } from 'node:timers/promises';

const most = { items: 250, bytes: 8 * 1024 * 1024 };

/**
 * Gathers items and hands them on in batches, letting other calls through between them: the window stays answered.
 * A batch is full at 250 items or 8 MB, so that large messages never pile up in memory.
 */
export function batches<T>(bytesOf: (item: T) => number, use: (items: readonly T[]) => void) {
  let waiting: T[] = [];
  let bytes = 0;
  const flush = async () => {
    const items = waiting;
    waiting = [];
    bytes = 0;
    if (items.length > 0) use(items);
    await breathe();
  };
  return {
    async add(item: T): Promise<void> {
      waiting.push(item);
      bytes += bytesOf(item);
      if (waiting.length >= most.items || bytes >= most.bytes) await flush();
    },
    flush,
  };
}
