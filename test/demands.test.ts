import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '../docs/demands.md'), 'utf8');
const rows = page.split('\n').flatMap((line) => {
  const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
  return cells.length === 5 ? [cells.slice(1, 4)] : [];
});
const demands = rows.filter(([number = '']) => /^\d+$/.test(number));
const abilities = rows.filter(([ids = '']) => /^[A-Z]\d/.test(ids));

/** Not done, and the decision that says why. */
const refused: Readonly<Record<string, string>> = { E5: '0012-no-unsubscribe-click.md' };

const mustDo = [
  'C1 C3 C5 C6 C8 C9',
  'D1 D2 D4 D5 D6 D7 D9 D10 D11 D12 D13',
  'E1 E2 E3 E5 E6 E8',
  'F1 F2 F3 F4 F5 F6 F7 F8 F10 F11 F13 F14 F15',
  'G1 G3 G4 G5 G6',
  'H1 H2',
].flatMap((block) => block.split(' '));

test('every demand has its answer', () => {
  expect(demands.map(([number]) => Number(number))).toEqual(Array.from({ length: 25 }, (_unused, index) => index + 1));
  for (const [, , answer = ''] of demands) expect(answer).toMatch(/^(Done|Partly|Half|Not done)\b/);
});

test('everything that a case must be able to do is in the table', () => {
  const named = abilities.flatMap(([ids = '']) => ids.split(', '));
  expect(mustDo.filter((id) => !named.includes(id))).toEqual([]);
});

describe('the test that the table names is there', () => {
  test.each(abilities.map(([ids = '', what = '', proof = '']) => [ids, what, proof] as const))(
    '%s: %s',
    (ids, _what, proof) => {
      const decision = refused[ids];
      if (decision !== undefined) {
        expect(proof).toContain(decision);
        expect(existsSync(join(import.meta.dirname, '../docs/decisions', decision))).toBe(true);
        return;
      }
      const sources = [...proof.matchAll(/`([^ `]+)`/g)].map(([, path = '']) => testSource(path));
      expect(sources).not.toEqual([]);
      for (const [, title = ''] of proof.matchAll(/"([^"]+)"/g))
        expect(sources.join('\n')).toContain(title.replace(/ …$/, ''));
    },
  );
});

/** Of one file of tests, or of all in a folder. */
function testSource(path: string): string {
  const file = join(import.meta.dirname, `${path}.test.ts`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const folder = join(import.meta.dirname, path);
  const inside = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  if (inside.length === 0) throw new Error(`no test in ${path}`);
  return inside.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}
