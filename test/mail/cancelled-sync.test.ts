import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { openEngine } from '../support/open-engine.ts';

test('a pull that was cancelled is not shown as a failure of the account', async () => {
  // Says nothing until the pull is cancelled, then hangs up on every call.
  let hangUp = false;
  const silent = createServer((socket) => {
    if (hangUp) socket.destroy();
  });
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const address = silent.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const opened = await openEngine({ on: '2026-03-05' });
  const { handlers } = opened.engine;
  try {
    const server = { host: '127.0.0.1', port, security: 'plain-loopback' as const };
    await handlers['account.add']({
      name: 'werk',
      address: 'noor@devries.example',
      user: 'noor',
      password: 'geheim',
      incoming: server,
      outgoing: null,
    });
    const connected = once(silent, 'connection');
    const { jobId } = await handlers['account.sync']({ name: null });
    const [socket]: Socket[] = await connected;
    void handlers['job.cancel']({ jobId });
    hangUp = true;
    socket?.destroy();
    expect(await opened.engine.jobs.finished(jobId)).toMatchObject({ state: 'cancelled' });
    expect(await handlers['account.list']()).toMatchObject([{ lastFailure: null, lastSync: null }]);
  } finally {
    await opened.close();
    silent.close();
  }
});
