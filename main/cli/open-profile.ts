import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Failure } from '../../shared/failure.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { openReaderThread } from '../engine/reading/reader-thread.ts';
import { progressLine } from './progress-line.ts';
import type { Output } from './output.ts';

/** The desktop app's own user-data folder (Electron's `userData` for the product name Verzet). */
export function defaultProfile(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const home = homedir();
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Verzet');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Verzet');
  return join(environment['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'Verzet');
}

/** Opens the engine on a profile, makes the profile when there is none, and closes it after `use`. */
export async function withEngine<T>(
  profileFolder: string,
  output: Output,
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  let shown = 0;
  const engine = createEngine({
    profileFolder,
    keychain: null,
    clock: { now: () => new Date(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
    emit: (event) => {
      if (event.name !== 'job.progress' || !output.terminal || event.payload.state !== 'running') return;
      const line = progressLine(event.payload);
      // A shorter line covers the one before.
      output.err(`\r${line.padEnd(shown)}`);
      shown = line.length;
    },
    openReader: (identity) =>
      openReaderThread(new URL('../engine/reading/reader-worker.js', import.meta.url), identity),
    log: () => undefined,
  });
  try {
    const { state } = await engine.handlers['profile.status']();
    if (state === 'in-use') throw new Failure('profile-in-use');
    if (state === 'damaged') throw new Failure('profile-damaged');
    if (state === 'newer') throw new Failure('profile-newer');
    if (state === 'key-unreachable') throw new Failure('profile-key-unreachable');
    if (state === 'new')
      await engine.handlers['profile.create']({
        passphrase: await passphrase(
          output,
          'A passphrase for the new profile (at least 8 characters; it cannot be recovered): ',
        ),
      });
    if (state === 'locked')
      await engine.handlers['profile.unlock']({ passphrase: await passphrase(output, 'Passphrase: ') });
    return await cancellable(engine, () => use(engine));
  } finally {
    if (shown > 0) output.err('\n');
    await engine.close();
  }
}

/** Ctrl-C ends the work at its next step instead of in its midst; a second one ends it at once. */
async function cancellable<T>(engine: Engine, use: () => Promise<T>): Promise<T> {
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
    void engine.jobs.close();
  };
  process.once('SIGINT', interrupt);
  try {
    const result = await use();
    if (interrupted) throw new Failure('cancelled');
    return result;
  } finally {
    process.off('SIGINT', interrupt);
  }
}

async function passphrase(output: Output, question: string): Promise<string> {
  const given = process.env['VERZET_PASSPHRASE'];
  // Read once: nothing that is started later inherits it.
  delete process.env['VERZET_PASSPHRASE'];
  if (given !== undefined && given !== '') return given;
  if (!process.stdin.isTTY || !output.terminal) throw new Failure('profile-locked');
  // The typed passphrase is not echoed: the line editor writes to nowhere.
  const silent = createInterface({ input: process.stdin, terminal: true, historySize: 0 });
  output.err(question);
  try {
    return await silent.question('');
  } finally {
    silent.close();
    output.err('\n');
  }
}
