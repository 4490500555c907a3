import { describe, expect, test } from 'vitest';
import { createGate, isOwnPage, type Caller } from '../../main/app/gate.ts';
import type { AppHandlers } from '../../shared/contract.ts';
import { Failure } from '../../shared/failure.ts';

const info = { version: '0', electron: '0', chromium: '0', platform: 'linux', keychain: false };
const settings = { language: 'nl', theme: 'system', density: 'comfortable', pollMinutes: 0, notices: 'count' } as const;
const status = { state: 'new', exists: false, empty: true, keptBy: 'none' } as const;

function gateWithCalls(fail?: Error) {
  const calls: string[] = [];
  const note = <T>(name: string, value: T) => {
    calls.push(name);
    return fail === undefined ? Promise.resolve(value) : Promise.reject(fail);
  };
  const handlers: AppHandlers = {
    'app.info': () => note('app.info', info),
    'app.startEngine': () => Promise.resolve(),
    'settings.get': () => note('settings.get', settings),
    'settings.set': () => note('settings.set', settings),
    'profile.removeAll': () => note('profile.removeAll', status),
    'import.choose': () => note('import.choose', null),
    'byHand.attach': () => note('byHand.attach', []),
    'byHand.add': () => note('byHand.add', { id: 1, added: true }),
    'import.reveal': () => note('import.reveal', undefined),
    'message.saveAttachment': () => note('message.saveAttachment', true),
    'import.dropped': () => note('import.dropped', { jobId: 'import-1' }),
    'export.choose': () => note('export.choose', null),
    'account.signIn': () => Promise.resolve({ grant: 'g' }),
    'case.calendar': () => Promise.resolve(false),
    'case.attach': () => note('case.attach', []),
    'case.recordWithFiles': () => Promise.reject(new Error('not asked here')),
    'case.saveFile': () => note('case.saveFile', false),
    'letter.handOver': ({ route }) => note('letter.handOver', { done: false, route, proof: null }),
  };
  const logged: string[] = [];
  const gate = createGate({
    windows: new Map([
      [1, 'main'],
      [2, 'print'],
    ]),
    handlers,
    engine: {
      call: (name) => {
        calls.push(name);
        return Promise.resolve({ ok: true, value: name === 'profile.status' ? status : 'not what the contract says' });
      },
    },
    log: (code, detail) => logged.push(JSON.stringify({ code, ...detail })),
  });
  return { gate, calls, logged };
}

const own: Caller = { webContentsId: 1, mainFrame: true, url: 'verzet://app/index.html' };
const refused = { ok: false, error: { code: 'invalid-input', retryable: false } };

describe('who may call', () => {
  test.each<[string, Caller]>([
    ['a foreign web contents', { ...own, webContentsId: 9 }],
    ['a subframe', { ...own, mainFrame: false }],
    ['another origin', { ...own, url: 'https://app/index.html' }],
    ['a look-alike host', { ...own, url: 'verzet://app.evil/index.html' }],
    ['our origin in a query', { ...own, url: 'https://x.example/?verzet://app' }],
    ['our host as a user name', { ...own, url: 'verzet://app@evil/index.html' }],
    ['a frame that is gone', { ...own, url: '' }],
  ])('%s is refused and nothing runs', async (_who, caller) => {
    const { gate, calls } = gateWithCalls();
    expect(await gate(caller, 'app.info', undefined)).toEqual(refused);
    expect(calls).toEqual([]);
  });

  test('the print sheet reads a letter and settings, nothing else', async () => {
    const { gate, calls } = gateWithCalls();
    const sheet = { ...own, webContentsId: 2, url: 'verzet://app/print.html?letter=1' };
    expect(await gate(sheet, 'settings.get', undefined)).toEqual({ ok: true, value: settings });
    expect(await gate(sheet, 'profile.removeAll', undefined)).toEqual(refused);
    expect(calls).toEqual(['settings.get']);
  });
});

describe('what may be called', () => {
  test.each<[string, unknown, unknown]>([
    ['an unknown name', 'no.such', undefined],
    ['a name of the prototype', '__proto__', undefined],
    ['toString', 'toString', undefined],
    ['a name that is no text', { toString: () => 'app.info' }, undefined],
    ['a call only the app room makes', 'import.start', { paths: ['/etc'] }],
    ['an extra key', 'import.choose', { kind: 'files', path: '/etc' }],
    ['a missing input', 'import.choose', undefined],
    ['a wrong type', 'message.get', { id: '1; drop table' }],
    [
      'a text of 10 MB',
      'inbox.list',
      { view: 'all', query: 'x'.repeat(10_000_000), label: null, offset: 0, limit: 10 },
    ],
  ])('%s is refused and nothing runs', async (_what, name, input) => {
    const { gate, calls } = gateWithCalls();
    expect(await gate(own, name, input)).toEqual(refused);
    expect(calls).toEqual([]);
  });

  test('an own method answers its value, an engine method goes to the engine', async () => {
    const { gate, calls } = gateWithCalls();
    expect(await gate(own, 'app.info', undefined)).toEqual({ ok: true, value: info });
    expect(await gate(own, 'profile.status', undefined)).toEqual({ ok: true, value: status });
    expect(calls).toEqual(['app.info', 'profile.status']);
  });
});

describe('what comes back', () => {
  test('an answer that breaks the contract never reaches the window', async () => {
    const { gate } = gateWithCalls();
    expect(await gate(own, 'case.list', undefined)).toEqual({
      ok: false,
      error: { code: 'internal', retryable: false },
    });
  });

  test('a failure crosses as its code', async () => {
    const { gate } = gateWithCalls(new Failure('not-writable'));
    expect(await gate(own, 'export.choose', { caseId: null })).toEqual({
      ok: false,
      error: { code: 'not-writable', retryable: false },
    });
  });

  test('a bug crosses without its message, and the log has no text of it either', async () => {
    const { gate, logged } = gateWithCalls(new Error('secret of Sanne sanne@vonk.example'));
    expect(await gate(own, 'app.info', undefined)).toEqual({
      ok: false,
      error: { code: 'internal', retryable: false },
    });
    expect(logged.join()).not.toMatch(/secret|sanne/);
  });
});

test('only the main frame address of the app itself counts as our page', () => {
  expect(isOwnPage('verzet://app/index.html#/cases')).toBe(true);
  expect(isOwnPage('verzet://app:81/')).toBe(false);
  expect(isOwnPage('verzet:app')).toBe(false);
  expect(isOwnPage('VERZET://APP/')).toBe(false);
});
