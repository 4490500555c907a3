import { once } from 'node:events';
import { createWriteStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../say.mjs';
import { verzet } from './measure.mjs';
import { inScratchFolder } from './scratch-folder.mjs';

const words =
  'vacature rol opdrachtgever klant planning overleg factuur bestelling team project data platform agenda notulen kans gesprek voorstel levering rekening uitnodiging profiel ervaring koffie training'.split(
    ' ',
  );

/** One large mbox of invented messages: how long it takes, and the most memory it holds. */
export function measureMbox(megabytes = 1024) {
  return inScratchFolder(async (folder) => {
    const mbox = join(folder, 'large.mbox');
    const messages = await writeMbox(mbox, megabytes * 1_000_000);
    say(`mbox: ${(statSync(mbox).size / 1e6).toFixed(0)} MB, ${messages} messages; Node ${process.versions.node}`);
    for (const name of ['first import', 'second import']) {
      const { answer, seconds, peak } = await verzet(join(folder, 'profile'), ['import', mbox]);
      const found = `${answer.imported} new, ${answer.duplicates} known, ${answer.skipped.length} skipped`;
      say(`${name}: ${seconds.toFixed(1)} s, at most ${peak.toFixed(0)} MB; ${found}`);
    }
  });
}

/**
 * Messages of some 45 kB on average, each other than the rest; the same file every time.
 * @param {string} path
 * @param {number} bytes
 */
async function writeMbox(path, bytes) {
  const file = createWriteStream(path);
  let seed = 7;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const line = () => Array.from({ length: 12 }, () => words[Math.floor(random() * words.length)]).join(' ');
  let written = 0;
  let count = 0;
  while (written < bytes) {
    count += 1;
    const body = Array.from({ length: 10 + Math.floor(random() ** 3 * 2000) }, line).join('\n');
    const text = `From sender@bench.example Mon Jan 05 09:00:00 2026\nFrom: Sender ${count % 700} <sender${count % 700}@bureau${count % 300}.example>\nTo: Noor <noor@devries.example>\nSubject: ${line()}\nDate: Mon, 05 Jan 2026 09:${String(count % 60).padStart(2, '0')}:00 +0100\nMessage-ID: <${count}@bench.example>\nContent-Type: text/plain; charset=utf-8\n\n${body}\n\n`;
    written += text.length;
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  return count;
}
