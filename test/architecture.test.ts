import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
let copy = '';

// A copy of the sources, so that violations can be planted without touching the tree.
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'verzet-architecture-'));
  for (const name of ['main', 'renderer', 'shared', 'tsconfig.base.json', '.oxlintrc.json', 'package.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function planted<T>(file: string, code: string, check: () => T): T {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  try {
    return check();
  } finally {
    rmSync(path);
  }
}

function lint(file: string): string {
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['-c', join(copy, '.oxlintrc.json'), file], {
    cwd: copy,
    encoding: 'utf8',
  });
  return stdout;
}

describe('lint refuses', () => {
  test.each<[string, string, string, string]>([
    [
      'Electron in the engine',
      'main/engine/planted.ts',
      "import { app } from 'electron';\nexport const name = app.getName();\n",
      'Electron lives in',
    ],
    [
      'the store in intake',
      'main/engine/intake/planted.ts',
      "import { openStore } from '../store/open-store.ts';\nexport const open = openStore;\n",
      'return values',
    ],
    [
      'the engine in the app room',
      'main/app/planted.ts',
      "import { createEngine } from '../engine/engine.ts';\nexport const create = createEngine;\n",
      'over its port',
    ],
    [
      'a second home for a library',
      'main/engine/planted.ts',
      "import { ImapFlow } from 'imapflow';\nexport const flow = ImapFlow;\n",
      'one home',
    ],
    [
      'the engine in the window',
      'renderer/planted.ts',
      "import { createEngine } from '../main/engine/engine.ts';\nexport const create = createEngine;\n",
      'window.verzet',
    ],
    [
      'a schema in the window',
      'renderer/planted.ts',
      "import { methods } from '../shared/contract.ts';\nexport const all = methods;\n",
      'Types only',
    ],
    [
      'Node in shared',
      'shared/rules/planted.ts',
      "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
      'no I/O',
    ],
    [
      'the clock in the rules',
      'shared/rules/planted.ts',
      'export const now = () => Date.now();\n',
      'clock is injected',
    ],
    [
      'app code in a migration',
      'main/engine/store/migrations/planted.ts',
      "import { openStore } from '../open-store.ts';\nexport const open = openStore;\n",
      'frozen',
    ],
  ])('%s', (_what, file, code, sentence) => {
    expect(planted(file, code, () => lint(file))).toContain(sentence);
  });

  test('nothing in a harmless file', () => {
    expect(
      planted('main/engine/planted.ts', 'export const one = 1;\n', () => lint('main/engine/planted.ts')),
    ).toContain('Found 0 warnings and 0 errors');
  });
});

// Each starts the compiler, which takes its time on a busy machine.
describe('types refuse', { timeout: 60_000 }, () => {
  const types = (room: string): string => {
    try {
      execFileSync(
        join(root, 'node_modules/.bin/tsc'),
        [
          '-p',
          room,
          '--noEmit',
          '--composite',
          'false',
          '--incremental',
          'false',
          '--emitDeclarationOnly',
          'false',
          '--declaration',
          'false',
        ],
        { cwd: copy, encoding: 'utf8', stdio: 'pipe' },
      );
      return '';
    } catch (error) {
      return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
    }
  };

  test('Node in the window', () => {
    expect(
      planted('renderer/planted.ts', "export const home = process.env['HOME'];\n", () => types('renderer')),
    ).toMatch(/planted\.ts.*process/);
  });

  test('the DOM in the engine', () => {
    expect(
      planted('main/engine/planted.ts', 'export const title = document.title;\n', () => types('main/engine')),
    ).toMatch(/planted\.ts.*document/);
  });

  test('a contract method without a handler', () => {
    const file = 'main/engine/methods/jobs.ts';
    const source = readFileSync(join(copy, file), 'utf8');
    try {
      writeFileSync(join(copy, file), source.replace("'job.cancel': (", "'job.cancle': ("));
      expect(types('main/engine')).toMatch(/methods\/jobs\.ts.*job\.canc/);
    } finally {
      writeFileSync(join(copy, file), source);
    }
  });
});
