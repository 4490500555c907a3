import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtCommand, type Ran } from './run-verzet.ts';

/** A step on a disk of its own: the command with these words, or the disk made to be so. `{disk}` is where it is. */
export type DiskStep = readonly string[] | { readonly megabytes: number } | 'read-only';

/** Whether a disk can be made for one process alone: Linux, where user namespaces are allowed. */
export function hasOwnDisk(): boolean {
  return spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', '-o', 'size=1m', 'none', '/mnt']).status === 0;
}

/** Runs the built command again and again on a disk of this size, which nobody else sees; gives what each run said. */
export async function runOnSmallDisk(megabytes: number, steps: readonly DiskStep[]): Promise<Ran[]> {
  const folder = mkdtempSync(join(tmpdir(), 'verzet-disk-'));
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
  let runs = 0;
  const lines = steps.map((step) => {
    if (step === 'read-only') return `mount -o remount,ro ${quoted(disk)}`;
    if ('megabytes' in step) return `mount -o remount,size=${step.megabytes}m ${quoted(disk)}`;
    const words = [process.execPath, builtCommand, ...step.map((word) => word.replaceAll('{disk}', disk))];
    const to = (end: string): string => quoted(join(folder, `${runs}.${end}`));
    const line = `${words.map(quoted).join(' ')} >${to('out')} 2>${to('err')} </dev/null; echo $? >${to('status')}`;
    runs += 1;
    return line;
  });
  const script = [
    `mount -t tmpfs -o size=${Math.round(megabytes * 1024)}k none ${quoted(disk)} || exit 9`,
    ...lines,
    'exit 0',
  ].join('\n');
  const env = { ...process.env, VERZET_PASSPHRASE: 'een lang genoeg wachtwoord' };
  try {
    await new Promise<void>((resolve, reject) => {
      execFile('unshare', ['-rm', 'sh', '-c', script], { env }, (error) =>
        error === null ? resolve() : reject(error),
      );
    });
    const said = (run: number, end: string): string => readFileSync(join(folder, `${run}.${end}`), 'utf8');
    return Array.from({ length: runs }, (_unused, run) => ({
      status: Number(said(run, 'status')),
      out: said(run, 'out'),
      err: said(run, 'err'),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
