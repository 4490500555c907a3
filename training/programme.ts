import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseMessage } from '../main/engine/intake/parse-message.ts';
import { classify } from '../main/engine/triage/classify.ts';
import { unknownRelationship } from '../shared/domain/verdict.ts';

/** Whole messages, parse and verdict, beside bogofilter where it is installed; both in seconds of one core. */
export async function measureProgramme(folder: string, say: (line: string) => void): Promise<void> {
  const paths = ['easy-ham-1', 'spam-1'].flatMap((set) =>
    readdirSync(join(folder, set))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(folder, set, name)),
  );
  const sources = paths.map((path) => readFileSync(path));
  const before = process.cpuUsage();
  for (const source of sources) {
    const message = await parseMessage(source);
    if (typeof message !== 'string') classify(message, unknownRelationship);
  }
  const { user, system } = process.cpuUsage(before);
  const own = (user + system) / 1e6;
  say(
    `Whole messages: ${sources.length} in ${own.toFixed(2)} s of one core (${Math.round(sources.length / own)} a second)`,
  );
  const bogofilter = measureBogofilter(paths);
  say(
    bogofilter === null
      ? 'bogofilter is not installed here'
      : `bogofilter: the same in ${bogofilter.toFixed(2)} s of one core (${Math.round(paths.length / bogofilter)} a second)`,
  );
}

function measureBogofilter(paths: readonly string[]): number | null {
  const home = mkdtempSync(join(tmpdir(), 'verzet-bogofilter-'));
  const half = paths.filter((_, index) => index % 2 === 0);
  const run = (args: readonly string[], list: readonly string[]) =>
    spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@"', 'bash', 'bogofilter', '-d', home, ...args], {
      input: `${list.join('\n')}\n`,
      encoding: 'utf8',
    });
  try {
    const trained = run(
      ['-s', '-b'],
      half.filter((path) => path.includes('spam-')),
    );
    if (trained.error !== undefined || /not found/.test(trained.stderr)) return null;
    run(
      ['-n', '-b'],
      half.filter((path) => path.includes('ham-')),
    );
    const times = /(?<user>[\d.]+) (?<system>[\d.]+)\s*$/.exec(run(['-b'], paths).stderr)?.groups;
    return times === undefined ? null : Number(times['user']) + Number(times['system']);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
