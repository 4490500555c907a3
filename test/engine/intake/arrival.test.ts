import { expect, test } from 'vitest';
import { arrivedAt } from '../../../main/engine/intake/arrival.ts';
import { parseMessage } from '../../../main/engine/intake/parse-message.ts';
import { mailSource } from '../../support/write-mail.ts';

async function arrival(headers: readonly string[], receivedAt: string | null): Promise<string | null> {
  const source = mailSource({ id: 'a@b.example', from: 'a@b.example', subject: 'x', text: 'x', headers });
  const message = await parseMessage(source);
  if (typeof message === 'string') throw new Error(message);
  return arrivedAt(message, receivedAt);
}
const received = (date: string): string =>
  `Received: from mx.b.example by mx.devries.example with ESMTPS id 1; ${date}`;

test('a backdated message arrived when the own server says so', async () => {
  const lines = [received('Tue, 10 Mar 2026 10:00:00 +0100'), received('Fri, 02 Jan 2026 10:00:00 +0100')];
  expect(await arrival(lines, null)).toBe('2026-03-10T09:00:00.000Z');
});

test('mail that was moved to another server keeps the day it came', async () => {
  const lines = [received('Tue, 10 Mar 2026 10:00:00 +0100')];
  expect(await arrival(lines, '2026-11-01T08:00:00.000Z')).toBe('2026-03-10T09:00:00.000Z');
});

test('without a Received line the server is asked, and else nobody', async () => {
  expect(await arrival([], '2026-03-11T08:00:00.000Z')).toBe('2026-03-11T08:00:00.000Z');
  expect(await arrival(['Received: nothing that tells a day'], null)).toBeNull();
});
