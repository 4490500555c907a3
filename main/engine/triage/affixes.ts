/** Beginnings or endings of words with what they stand for, found by their outermost two letters. */
export class Affixes {
  readonly #atEnd: boolean;
  readonly #found = new Map<number, { readonly affix: string; readonly numbers: number[] }[]>();

  constructor(atEnd: boolean) {
    this.#atEnd = atEnd;
  }

  /** An affix has two letters at least. */
  add(affix: string, number: number): void {
    const key = this.#keyOf(affix);
    const list = this.#found.get(key) ?? [];
    const known = list.find((one) => one.affix === affix);
    if (known === undefined) list.push({ affix, numbers: [number] });
    else known.numbers.push(number);
    this.#found.set(key, list);
  }

  /** Adds to `numbers` what the affixes of a word stand for, the whole word among them. */
  look(word: string, numbers: Set<number>): void {
    for (const one of this.#found.get(this.#keyOf(word)) ?? [])
      if (this.#atEnd ? word.endsWith(one.affix) : word.startsWith(one.affix))
        for (const number of one.numbers) numbers.add(number);
  }

  #keyOf(word: string): number {
    const at = this.#atEnd ? word.length - 2 : 0;
    return word.charCodeAt(at) * 0x10000 + word.charCodeAt(at + 1);
  }
}
