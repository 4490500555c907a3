import { Worker } from 'node:worker_threads';
import type { Identity } from '../../../shared/domain/identity.ts';
import type { ReadMessage, Reader, Unread } from '../intake/reader.ts';
import { keepLook, stranger, type FirstLook } from './first-look.ts';

export interface Asked {
  readonly id: number;
  readonly unread: readonly Unread[];
}

/** `look`: null for what is no message, or none that a verdict is given on. */
export interface Looked extends ReadMessage {
  readonly look: FirstLook | null;
}

export interface Answered {
  readonly id: number;
  readonly results: readonly (Looked | { readonly code: string })[];
}

interface Question {
  readonly unread: Unread;
  readonly resolve: (read: ReadMessage) => void;
  readonly reject: (error: Error) => void;
}

const perBatch = 32;
/** Caps, not amounts: one message of 25 MB takes many times its size to parse, and thousands of small ones next to nothing. */
const memory = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 16 };

/**
 * Parses in a thread of its own, so that the engine's can store and answer meanwhile, and takes a first look at what it read.
 * `file`: the built `reader-worker.ts`.
 * The thread starts with the first message. One that brings it down, alone in a new thread too, is `malformed`.
 */
export function openReaderThread(file: URL, identity: Pick<Identity, 'names' | 'addresses'>): Reader {
  const relationship = stranger(identity);
  const asked = new Map<number, readonly Question[]>();
  let waiting: Question[] = [];
  let worker: Worker | null = null;
  let lastId = 0;

  const send = (questions: readonly Question[]): void => {
    worker ??= start();
    asked.set((lastId += 1), questions);
    const copies = questions.map(({ unread }) => ('raw' in unread ? { raw: new Uint8Array(unread.raw) } : unread));
    const given = copies.flatMap((copy) => ('raw' in copy ? [copy.raw.buffer] : []));
    worker.postMessage({ id: lastId, unread: copies } satisfies Asked, given);
  };
  const flush = (): void => {
    const questions = waiting;
    waiting = [];
    if (questions.length > 0) send(questions);
  };
  const start = (): Worker => {
    const thread = new Worker(file, { resourceLimits: memory, workerData: relationship });
    thread.on('message', ({ id, results }: Answered) => {
      const questions = asked.get(id) ?? [];
      asked.delete(id);
      for (const [index, { resolve, reject }] of questions.entries()) {
        const result = results[index] ?? { code: '' };
        if ('raw' in result) {
          const { raw, message, look } = result;
          if (typeof message !== 'string' && look !== null) keepLook(message, look, relationship);
          resolve({ raw, message });
        } else reject(Object.assign(new Error('a file could not be read'), { code: result.code }));
      }
    });
    // Its `exit` follows.
    thread.on('error', () => undefined);
    thread.on('exit', () => {
      if (worker === thread) worker = null;
      const cut = [...asked.values()];
      asked.clear();
      for (const questions of cut) {
        const [only] = questions;
        if (only !== undefined && questions.length === 1) giveUp(only);
        else for (const question of questions) send([question]);
      }
    });
    return thread;
  };

  return {
    read: (unread) =>
      new Promise((resolve, reject) => {
        waiting.push({ unread, resolve, reject });
        if (waiting.length === 1) setImmediate(flush);
        if (waiting.length >= perBatch) flush();
      }),
    close() {
      waiting = [];
      asked.clear();
      void worker?.terminate();
    },
  };
}

function giveUp({ unread, resolve }: Question): void {
  resolve({ raw: 'raw' in unread ? unread.raw : new Uint8Array(), message: 'malformed' });
}
