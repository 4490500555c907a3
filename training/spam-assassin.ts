import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessage } from '../main/engine/intake/parse-message.ts';
import type { Message } from '../shared/domain/message.ts';

const sets = ['easy-ham-1', 'easy-ham-2', 'hard-ham-1', 'spam-1', 'spam-2'];

export interface SpamAssassinSet {
  readonly set: string;
  readonly messages: Message[];
  /** Of the same messages, in the same order. */
  readonly paths: string[];
}

/** The parsed messages of each part of the corpus; `folder` is the data folder of the package that carries it. */
export async function* readSpamAssassin(folder: string): AsyncGenerator<SpamAssassinSet> {
  for (const set of sets) {
    const path = join(folder, set);
    if (!existsSync(path)) continue;
    const read: SpamAssassinSet = { set, messages: [], paths: [] };
    for (const name of readdirSync(path)
      .filter((file) => file.endsWith('.txt'))
      .toSorted()) {
      const message = await parseMessage(readFileSync(join(path, name)));
      if (typeof message === 'string') continue;
      read.messages.push(message);
      read.paths.push(join(path, name));
    }
    yield read;
  }
}
