/** Slots of the table, a power of two. Half full it starts anew, which bounds memory. */
const slotCount = 131_072;

/** Steps of the two hashes of a word, each begun with 0, over its UTF-16 units. */
export const firstHash = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
export const secondHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/**
 * Remembers the entries of words by two hashes, 64 bits together.
 * A Map would need a new string for each word of each message; this needs one for each word that is new.
 */
export class WordTable<Entry> {
  readonly #makeEntry: (word: string) => Entry;
  /** Both hashes of each slot side by side: a look is one place of memory, not two. */
  readonly #hashes = new Int32Array(2 * slotCount);
  #entries: (Entry | undefined)[] = Array.from({ length: slotCount });
  #used = 0;

  constructor(makeEntry: (word: string) => Entry) {
    this.#makeEntry = makeEntry;
  }

  /** Entry of `text.slice(start, end)`, which has these hashes. */
  look(text: string, start: number, end: number, first: number, second: number): Entry {
    const hashes = this.#hashes;
    let slot = (first ^ (first >>> 15)) & (slotCount - 1);
    for (;;) {
      const known = this.#entries[slot];
      if (known === undefined) break;
      if (hashes[2 * slot] === first && hashes[2 * slot + 1] === second) return known;
      slot = (slot + 1) & (slotCount - 1);
    }
    const entry = this.#makeEntry(text.slice(start, end));
    if (this.#used > slotCount / 2) {
      this.#entries.fill(undefined);
      this.#used = 0;
      slot = (first ^ (first >>> 15)) & (slotCount - 1);
    }
    hashes[2 * slot] = first;
    hashes[2 * slot + 1] = second;
    this.#entries[slot] = entry;
    this.#used += 1;
    return entry;
  }
}
