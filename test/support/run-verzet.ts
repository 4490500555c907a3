import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const builtCommand = join(import.meta.dirname, '../../dist/main/cli/index.js');

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a process of its own, as a script would: no terminal, the passphrase in the environment. */
export function runVerzet(
  words: readonly string[],
  options: {
    readonly passphrase?: string | null;
    readonly input?: string;
    readonly environment?: Readonly<Record<string, string>>;
    /** `kill -9` after so many milliseconds; the status is then null. */
    readonly killAfter?: number;
  } = {},
): Promise<Ran> {
  const { passphrase = 'een lang genoeg wachtwoord', input = '', environment = {}, killAfter } = options;
  const { VERZET_PASSPHRASE: _own, ...env } = process.env;
  const child = spawn(process.execPath, [builtCommand, ...words], {
    env: { ...env, ...(passphrase === null ? {} : { VERZET_PASSPHRASE: passphrase }), ...environment },
    stdio: 'pipe',
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.on('error', () => undefined).end(input);
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, out, err });
    });
  });
}
