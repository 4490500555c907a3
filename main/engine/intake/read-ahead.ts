/** Something to be read: begun when there is room for it, and given on in the order it was asked for. */
export interface Later<T> {
  readonly bytes: number;
  /** Never rejects. */
  readonly read: () => Promise<T>;
}

// More than a batch of the store: what reads does not stand still while that is written.
const most = { items: 512, bytes: 16 * 1024 * 1024 };

/** Keeps some of what is asked for under way at a time, bounded in number and in bytes. */
export async function* readAhead<T>(asked: AsyncIterable<Later<T>>): AsyncGenerator<T> {
  const begun: { readonly bytes: number; readonly item: Promise<T> }[] = [];
  let bytes = 0;
  const next = async (): Promise<T[]> => {
    const first = begun.shift();
    bytes -= first?.bytes ?? 0;
    return first === undefined ? [] : [await first.item];
  };
  for await (const later of asked) {
    begun.push({ bytes: later.bytes, item: later.read() });
    bytes += later.bytes;
    while (begun.length >= most.items || (bytes >= most.bytes && begun.length > 1)) yield* await next();
  }
  while (begun.length > 0) yield* await next();
}
