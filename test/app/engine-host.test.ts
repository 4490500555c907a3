import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { EngineHost, type EngineProcess } from '../../main/app/engine-host.ts';
import type { EngineEvent, FromEngine, ToEngine } from '../../shared/engine-port.ts';

/** A child process of the outside world's shape: it says what the test makes it say. */
class Child extends EventEmitter implements EngineProcess {
  readonly received: ToEngine[] = [];
  killed = false;
  postMessage(message: ToEngine): void {
    this.received.push(message);
    if (message.kind === 'init') queueMicrotask(() => this.say({ kind: 'ready' }));
  }
  say(message: FromEngine): void {
    this.emit('message', message);
  }
  kill(): boolean {
    this.killed = true;
    return true;
  }
}

function started(timeZone = () => 'Europe/Amsterdam') {
  const children: Child[] = [];
  const events: EngineEvent[] = [];
  let at = 0;
  const host = new EngineHost({
    fork: () => {
      const child = new Child();
      children.push(child);
      return child;
    },
    profileFolder: '/profile',
    timeZone,
    keychainKey: () => null,
    onEvent: (event) => events.push(event),
    log: () => undefined,
    now: () => new Date((at += 1000)),
  });
  host.start();
  const states = () => events.flatMap((event) => (event.name === 'engine.state' ? [event.payload.state] : []));
  return { host, children, states };
}

const last = (children: readonly Child[]): Child => {
  const child = children.at(-1);
  if (child === undefined) throw new Error('no child was forked');
  return child;
};

test('who travelled while the app was open has another today from the next call on', async () => {
  let zone = 'Europe/Amsterdam';
  const { host, children } = started(() => zone);
  const told = () =>
    last(children).received.flatMap((message) => (message.kind === 'time-zone' ? [message.timeZone] : []));
  void host.call('profile.status', undefined);
  await new Promise((resolve) => setImmediate(resolve));
  expect(told()).toEqual([]);
  zone = 'Asia/Tokyo';
  void host.call('profile.status', undefined);
  void host.call('profile.status', undefined);
  await new Promise((resolve) => setImmediate(resolve));
  expect(told()).toEqual(['Asia/Tokyo']);
  expect(last(children).received.map(({ kind }) => kind)).toEqual(['init', 'call', 'time-zone', 'call', 'call']);
});

test('secrets go over the port in the first message, and calls wait for ready', async () => {
  const { host, children } = started();
  const call = host.call('profile.status', undefined);
  await Promise.resolve();
  await Promise.resolve();
  const child = last(children);
  expect(child.received[0]).toMatchObject({ kind: 'init', profileFolder: '/profile' });
  await new Promise((resolve) => setImmediate(resolve));
  child.say({ kind: 'reply', id: 1, result: { ok: true, value: 'status' } });
  expect(await call).toEqual({ ok: true, value: 'status' });
});

test('a crash answers every pending call and starts the engine again', async () => {
  const { host, children, states } = started();
  const call = host.call('case.list', undefined);
  await new Promise((resolve) => setImmediate(resolve));
  last(children).emit('exit', 139);
  expect(await call).toEqual({ ok: false, error: { code: 'engine-unavailable', retryable: true } });
  expect(children).toHaveLength(2);
  await new Promise((resolve) => setImmediate(resolve));
  expect(states()).toEqual(['starting', 'ready', 'starting', 'ready']);
});

test('five crashes within five minutes stop it, and calls say so', async () => {
  const { host, children, states } = started();
  for (let crash = 0; crash < 5; crash++) last(children).emit('exit', 1);
  expect(children).toHaveLength(5);
  expect(states().at(-1)).toBe('stopped');
  expect(await host.call('case.list', undefined)).toMatchObject({ ok: false, error: { code: 'engine-stopped' } });
});

test('after it stopped for good, the person can start it again, with five chances anew', async () => {
  const { host, children, states } = started();
  host.startAgain();
  expect(children).toHaveLength(1);
  for (let crash = 0; crash < 5; crash++) last(children).emit('exit', 1);
  host.startAgain();
  expect(children).toHaveLength(6);
  last(children).emit('exit', 1);
  expect(children).toHaveLength(7);
  await new Promise((resolve) => setImmediate(resolve));
  expect(states().at(-1)).toBe('ready');
});

test('stopping asks first and kills only what does not listen', async () => {
  const polite = started();
  await new Promise((resolve) => setImmediate(resolve));
  const stopped = polite.host.stop();
  last(polite.children).emit('exit', 0);
  await stopped;
  expect(last(polite.children).received.at(-1)).toEqual({ kind: 'shutdown' });
  expect(last(polite.children).killed).toBe(false);
  expect(polite.children).toHaveLength(1);
});

test('a deaf engine is killed, and stopping waits until it is gone: till then it has the store open', async () => {
  const { host, children } = started();
  await new Promise((resolve) => setImmediate(resolve));
  let stopped = false;
  const stopping = host.stop(20).then(() => (stopped = true));
  await vi.waitFor(() => expect(last(children).killed).toBe(true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(stopped).toBe(false);
  last(children).emit('exit', 137);
  await stopping;
});

test('work that fails while the engine is stopped does not leave the app without one', async () => {
  const { host, children } = started();
  await new Promise((resolve) => setImmediate(resolve));
  const work = host.whileStopped(() => Promise.reject(new Error('busy file')));
  last(children).emit('exit', 0);
  await expect(work).rejects.toThrow('busy file');
  expect(children).toHaveLength(2);
  const call = host.call('profile.status', undefined);
  await new Promise((resolve) => setImmediate(resolve));
  last(children).say({ kind: 'reply', id: 1, result: { ok: true, value: 'status' } });
  expect(await call).toEqual({ ok: true, value: 'status' });
});
