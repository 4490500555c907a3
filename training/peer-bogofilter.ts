import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Labelled {
  readonly path: string;
  readonly unsolicited: boolean;
}

interface Outcome {
  readonly ordinary: number;
  readonly ordinaryFlagged: number;
  readonly unwanted: number;
  readonly unwantedFlagged: number;
  readonly unsure: number;
}

/** bogofilter taught one half and judging the other, as it comes; null where it is not installed. */
export function halvesOfBogofilter(learn: readonly Labelled[], judge: readonly Labelled[]): Outcome | null {
  const home = mkdtempSync(join(tmpdir(), 'verzet-bogofilter-'));
  const run = (args: readonly string[], list: readonly Labelled[]) =>
    spawnSync('bogofilter', ['-d', home, ...args, '-b'], {
      input: `${list.map(({ path }) => path).join('\n')}\n`,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
  try {
    const side = (list: readonly Labelled[], unsolicited: boolean) =>
      list.filter((one) => one.unsolicited === unsolicited);
    if (run(['-s'], side(learn, true)).error !== undefined) return null;
    run(['-n'], side(learn, false));
    const verdicts = (unsolicited: boolean) =>
      run(['-T'], side(judge, unsolicited))
        .stdout.trim()
        .split('\n')
        .map((line) => line.split(' ')[1] ?? '');
    const [ordinary, unwanted] = [verdicts(false), verdicts(true)];
    const count = (list: readonly string[], verdict: string) => list.filter((one) => one === verdict).length;
    return {
      ordinary: ordinary.length,
      ordinaryFlagged: count(ordinary, 'S'),
      unwanted: unwanted.length,
      unwantedFlagged: count(unwanted, 'S'),
      unsure: count(unwanted, 'U'),
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
