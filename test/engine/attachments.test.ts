import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildMsg } from './intake/build-msg.ts';
import { openEngine, type OpenedEngine } from '../support/open-engine.ts';

const picture = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7) % 256));
const folded = (bytes: Buffer) => bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
const mail = (parts: readonly string[]) =>
  [
    'From: Sanne de Bruin <sanne@talentvonk.example>',
    'To: noor@devries.example',
    'Subject: Vacature',
    'Date: Mon, 05 Jan 2026 09:00:00 +0100',
    'Message-ID: <v1@talentvonk.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    ...parts.flatMap((part) => ['--b', part]),
    '--b--',
    '',
  ].join('\r\n');
const attached = (name: string, bytes: Buffer) =>
  `Content-Type: image/png; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${folded(bytes)}`;

describe('an attachment', () => {
  let opened: OpenedEngine;
  let folder: string;
  beforeEach(async () => {
    opened = await openEngine({ on: '2026-03-05' });
    folder = mkdtempSync(join(tmpdir(), 'verzet-attachments-'));
  });
  afterEach(() => opened.close());
  async function imported(name: string, content: string | Buffer): Promise<number> {
    const path = join(folder, name);
    writeFileSync(path, content);
    const { importReport } = await opened.finished(opened.engine.handlers['import.start']({ paths: [path] }));
    return importReport?.newIds[0] ?? 0;
  }
  const read = (id: number, index: number) => opened.engine.handlers['message.attachment']({ id, index });

  test('comes out of the original byte for byte, the second as well as the first', async () => {
    const id = await imported(
      'mail.eml',
      mail([
        'Content-Type: text/plain\r\n\r\nZie de bijlagen.',
        attached('een.png', picture),
        attached('twee.png', picture.subarray(5)),
      ]),
    );
    const { attachments } = await opened.engine.handlers['message.get']({ id });
    expect(attachments).toMatchObject([
      { name: 'een.png', size: 3000, kept: true },
      { name: 'twee.png', size: 2995, kept: true },
    ]);
    const [one, two] = [await read(id, 0), await read(id, 1)];
    expect([one.name, Buffer.from(one.bytes).equals(picture)]).toEqual(['een.png', true]);
    expect([two.name, Buffer.from(two.bytes).equals(picture.subarray(5))]).toEqual(['twee.png', true]);
    await expect(read(id, 2)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('comes out of a message of Outlook, and of a scanned letter', async () => {
    const sender = { name: 'Anna', address: 'anna@bureau.example' };
    const msg = buildMsg({
      subject: 'Kans',
      body: 'Dag',
      sender,
      attachment: { name: 'vacature.pdf', bytes: picture },
    });
    const id = await imported('kans.msg', msg);
    expect(Buffer.from((await read(id, 0)).bytes).equals(picture)).toBe(true);

    const scan = join(folder, 'brief.png');
    writeFileSync(scan, picture);
    const entry = {
      channel: 'post',
      on: '2026-02-27',
      name: '',
      organisation: 'Dakzeker B.V.',
      reach: '',
      residents: false,
      subject: 'Uw dak',
      text: '',
    } as const;
    const kept = await opened.engine.handlers['byHand.keep']({ entry, paths: [scan] });
    expect(Buffer.from((await read(kept.id, 0)).bytes).equals(picture)).toBe(true);
  });

  test('of an archive of LinkedIn is a link that ended, and is told as not kept', async () => {
    mkdirSync(join(folder, 'archief'));
    const header = 'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,CONTENT,ATTACHMENTS';
    const row =
      'a,Sanne,https://www.linkedin.com/in/sanne,Noor,2026-01-05 09:00:00 UTC,Zie bijlage,https://www.linkedin.com/dms/image/x';
    const id = await imported(join('archief', 'messages.csv'), `${header}\n${row}\n`);
    expect((await opened.engine.handlers['message.get']({ id })).attachments).toMatchObject([{ kept: false }]);
    await expect(read(id, 0)).rejects.toMatchObject({ code: 'not-found' });
  });
});
