// npm run bench [-- MEGABYTES]: one large mbox through the built command. Prints how long it took, and the most memory it held.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from './build-app.mjs';
import { installDependencies } from './dependencies.mjs';
import { inProject } from './project-root.mjs';
import { runMain, say } from './say.mjs';

const words =
  'vacature rol opdrachtgever klant planning overleg factuur bestelling team project data platform agenda notulen kans gesprek voorstel levering rekening uitnodiging profiel ervaring koffie training'.split(
    ' ',
  );
const passphrase = 'alleen voor deze meting';

await runMain(async () => {
  await installDependencies();
  await buildApp();
  const megabytes = Number(process.argv[2] ?? 1024);
  const folder = mkdtempSync(join(tmpdir(), 'verzet-bench-'));
  try {
    const mbox = join(folder, 'large.mbox');
    const messages = await writeMbox(mbox, megabytes * 1_000_000);
    say(`mbox: ${(statSync(mbox).size / 1e6).toFixed(0)} MB, ${messages} messages; Node ${process.versions.node}`);
    const profile = ['--profile', join(folder, 'profile'), '--json'];
    const runs = {
      'first import': ['import', mbox],
      'second import': ['import', mbox],
      search: ['search', 'vacature opdrachtgever', '--limit', '50'],
    };
    for (const [name, args] of Object.entries(runs)) {
      const { out, seconds, peak } = await measure([...args, ...profile]);
      const answer = JSON.parse(out);
      const found =
        'imported' in answer
          ? `${answer.imported} new, ${answer.duplicates} known, ${answer.skipped.length} skipped`
          : `${answer.total} found, ${answer.milliseconds.toFixed(1)} ms in the engine`;
      say(`${name}: ${seconds.toFixed(1)} s, at most ${peak.toFixed(0)} MB; ${found}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
});

/** Invented messages of some 45 kB on average, each other than the rest; the same file every time. */
async function writeMbox(/** @type {string} */ path, /** @type {number} */ bytes) {
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

/** Runs the command; the peak is the kernel's own high-water mark (`VmHWM`), read while the process lives. */
async function measure(/** @type {string[]} */ args) {
  const started = performance.now();
  const child = spawn(process.execPath, [inProject('dist', 'main', 'cli', 'index.js'), ...args], {
    env: { ...process.env, VERZET_PASSPHRASE: passphrase },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peak = 0;
  const look = setInterval(() => {
    try {
      peak = Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
    } catch {
      // Gone already, or a system without /proc: the last mark stands.
    }
  }, 50);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  await once(child, 'close');
  clearInterval(look);
  return { out, seconds: (performance.now() - started) / 1000, peak };
}
