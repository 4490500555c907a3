import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildMsg } from './build-msg.ts';
import { ordinary, rawMail, readAll, temporaryFolder } from './intake-input.ts';

const sender = { name: 'Anna Žižek', address: 'anna@bureau.example' };
const to = [
  { name: 'Jorinde Kwakernaak', address: 'jorinde@kwakernaak.example' },
  { name: 'Noor', address: '/O=EXAMPLE/CN=NOOR' },
];

const emlx = (mail: Buffer, flags = 8_590_195_713): Buffer =>
  Buffer.concat([
    Buffer.from(`${mail.length}      \n`),
    mail,
    Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict>\n\t<key>flags</key>\n\t<integer>${flags}</integer>\n</dict>\n</plist>\n`,
    ),
  ]);

describe('a message saved by Outlook', () => {
  test('is read by what Outlook knows of it, and hashed as the file it is', async () => {
    await using folder = await temporaryFolder();
    const file = buildMsg({
      subject: 'Een mooie kans – nu',
      body: 'Dag Jorinde,\r\n\r\nZullen we bellen?\r\n',
      sender,
      to,
      messageId: '<m1@bureau.example>',
      attachment: { name: 'vacature.pdf', bytes: Buffer.alloc(5000, 7) },
    });
    const { items, messages } = await readAll(await folder.write('Een mooie kans.msg', file));
    expect(messages).toMatchObject([
      {
        channel: 'email',
        messageId: 'm1@bureau.example',
        sentAt: '2025-09-18T05:42:10.000Z',
        from: sender,
        subject: 'Een mooie kans – nu',
        text: 'Dag Jorinde,\n\nZullen we bellen?',
        to: [to[0], { name: 'Noor', address: null }],
        attachments: [{ name: 'vacature.pdf', size: 5000 }],
        sourceHash: createHash('sha256').update(file).digest('hex'),
      },
    ]);
    expect(items).toMatchObject([{ value: { source: 'msg', raw: file } }]);
  });

  test('keeps the header that it came with, and takes the words from its HTML when there are no others', async () => {
    await using folder = await temporaryFolder();
    const headers = [
      ...ordinary,
      'Message-ID: <h1@bureau.example>',
      'List-Unsubscribe: <https://x.example/u>',
      'Content-Type: multipart/alternative;',
      ' boundary="weg"',
      'X-Mailer: Bulk',
    ].join('\r\n');
    const { messages } = await readAll(
      await folder.write('x.msg', buildMsg({ headers, html: '<p>Dag <b>Jorinde</b></p><script>x()</script>' })),
    );
    expect(messages).toMatchObject([
      { messageId: 'h1@bureau.example', text: 'Dag Jorinde', from: { address: 'anna@bureau.example' } },
    ]);
    expect(messages[0]?.headers).toMatchObject({ 'list-unsubscribe': ['<https://x.example/u>'], 'x-mailer': ['Bulk'] });
  });

  test('that is no message, a draft, or damaged, is skipped with its reason', async () => {
    await using folder = await temporaryFolder();
    const whole = buildMsg({ body: 'Dag.', sender });
    const skipped = async (file: Buffer) => (await readAll(await folder.write('x.msg', file))).skipped;
    expect(await skipped(buildMsg({ messageClass: 'IPM.Contact', body: 'x' }))).toEqual(['unknown-kind']);
    expect(await skipped(buildMsg({ draft: true, body: 'x', sender }))).toEqual(['draft']);
    expect(await skipped(whole.subarray(0, 700))).toEqual(['malformed']);
    expect(await skipped(Buffer.from('dit is geen bericht'))).toEqual(['not-a-message']);
  });

  test('whose chains run in a circle is refused and does not fill the memory', async () => {
    await using folder = await temporaryFolder();
    const file = buildMsg({ body: 'Dag.', sender });
    const directory = file.readUInt32LE(48);
    const table = (file.readUInt32LE(76) + 1) * 512;
    file.writeUInt32LE(directory, table + directory * 4);
    expect((await readAll(await folder.write('x.msg', file))).skipped).toEqual(['malformed']);
  });
});

describe('a message of Apple Mail', () => {
  const mail = rawMail(ordinary, 'Dag Jorinde.\r\n');

  test('is the same bytes as the mail in it, whole or partial, in folders at any depth', async () => {
    await using folder = await temporaryFolder();
    await folder.write('12.emlx', emlx(mail));
    await folder.write('13.partial.emlx', emlx(mail));
    const { items, hashes } = await readAll(folder.path);
    expect(hashes).toEqual(Array(2).fill(createHash('sha256').update(mail).digest('hex')));
    expect(items).toMatchObject([{ value: { source: 'emlx' } }, { value: { source: 'emlx' } }]);
  });

  test('that was deleted is passed over without a word, a draft with one', async () => {
    await using folder = await temporaryFolder();
    expect((await readAll(await folder.write('1.emlx', emlx(mail, 0b11)))).items).toEqual([]);
    expect((await readAll(await folder.write('2.emlx', emlx(mail, 0b100_0001)))).skipped).toEqual(['draft']);
  });

  test('that was cut off is read up to the cut, and a number alone is no message', async () => {
    await using folder = await temporaryFolder();
    const cut = emlx(mail).subarray(0, mail.length - 4);
    expect((await readAll(await folder.write('1.emlx', cut))).messages).toMatchObject([{ subject: 'Hoi' }]);
    expect((await readAll(await folder.write('2.emlx', '12345\n'))).skipped).toEqual(['not-a-message']);
  });
});
