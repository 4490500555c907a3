import { type PullCare, type Stumble, usualUidsPerBatch } from '../intake/imap-pull.ts';

/**
 * Reads one mailbox with more care after a message broke the connection: in ever smaller batches, until the one at fault
 * is found and passed over. Batches grow again with each one that comes in.
 */
export class Care implements PullCare {
  readonly avoid = new Set<number>();
  readonly #strikes = new Map<number, number>();
  #batch = usualUidsPerBatch;
  #learned = 0;
  #cameIn = true;

  /** How often a stumble told something new about which message is at fault. */
  get learned(): number {
    return this.#learned;
  }

  get uidsPerBatch(): number {
    return this.#batch;
  }

  /** Messages came in: the line holds. */
  passed(): void {
    this.#cameIn = true;
    this.#batch = Math.min(usualUidsPerBatch, this.#batch * 2);
  }

  stumbled({ uids, code }: Stumble): void {
    const [uid] = uids;
    if (uid === undefined) return;
    if (uids.length > 1) {
      this.#batch = Math.ceil(uids.length / 10);
      this.#learned += 1;
      return;
    }
    this.#batch = 1;
    const strikes = (this.#strikes.get(uid) ?? 0) + 1;
    this.#strikes.set(uid, strikes);
    // A line can drop at any message; an answer that breaks the protocol is this message's own.
    // Only a line that holds for the others proves that this message is the one that breaks it.
    if (code !== 'mail-protocol' && (strikes === 1 || !this.#cameIn)) return;
    this.avoid.add(uid);
    this.#cameIn = false;
    this.#learned += 1;
  }
}
