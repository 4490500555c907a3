import { join } from 'node:path';
import { runnerImport } from 'vite';
import { inProject } from '../project-root.mjs';
import { say } from '../say.mjs';
import { realMessages } from './corpus.mjs';
import { distinctMessages, writeMaildir } from './many-messages.mjs';
import { passphrase, verzet } from './measure.mjs';
import { inScratchFolder } from './scratch-folder.mjs';

/** As people type them: beginnings of two letters, of three, words, and several words; some in very many messages. */
const queries = [
  ['re', 'th', 'wo', 'pr', 'co', 'ma', 'zz', 'he', 'in', 'qu'],
  ['rem', 'off', 'mon', 'lin', 'the', 'spa', 'ins', 'kee', 'abc', 'wee'],
  ['free', 'linux', 'money', 'unsubscribe', 'razor', 'exmh', 'mortgage', 'perl', 'insurance', 'message'],
  ['click', 'bulk', 'kernel', 'seoul', 'fork', 'spamassassin', 'sequences', 'nigeria', 'report', 'http'],
  ['click here', 'free money', 'linux kern', 'the end', 'credit card', 'in re', 'line of', 'dear friend'],
  ['lists.freshrpms', 'zzzz@localhost'],
].flat();

/** Imports, then searches in the engine. Gives what the table tells. */
export function measureSearch(messages = 200_000) {
  return inScratchFolder(async (folder) => {
    const maildir = join(folder, 'maildir');
    const profile = join(folder, 'profile');
    writeMaildir(maildir, distinctMessages(await realMessages(), messages));
    const { seconds, peak } = await verzet(profile, ['import', maildir]);
    say(`import of ${messages} messages: ${seconds.toFixed(1)} s, at most ${peak.toFixed(0)} MB`);
    const { p95, slowest } = await searchIn(profile);
    say(`search, ${messages} messages, p95 of ${queries.length} queries: ${p95.toFixed(1)} ms; ${slowest}`);
    return { peak, p95 };
  });
}

/** @param {string} profile */
export async function searchIn(profile) {
  const { module } = await runnerImport(inProject('test', 'support', 'open-engine.ts'), { logLevel: 'warn' });
  const opened = await module.openEngine({ on: '2026-03-02', folder: profile, create: false });
  try {
    await opened.engine.handlers['profile.unlock']({ passphrase });
    const ask = async (/** @type {string} */ query) => {
      const wanted = { view: 'all', query, label: null, offset: 0, limit: 50 };
      const { milliseconds, total } = await opened.engine.handlers['inbox.list'](wanted);
      return { query, milliseconds, total };
    };
    await ask('warm');
    const asked = [];
    for (const query of queries) asked.push(await ask(query));
    asked.sort((one, other) => one.milliseconds - other.milliseconds);
    const slowest = asked
      .slice(-4)
      .map(({ query, milliseconds, total }) => `"${query}" ${milliseconds.toFixed(1)} ms (${total})`)
      .join(', ');
    return { p95: asked[Math.ceil(asked.length * 0.95) - 1]?.milliseconds ?? 0, slowest };
  } finally {
    await opened.close();
  }
}
