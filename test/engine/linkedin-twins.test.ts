import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEngine, type OpenedEngine } from '../support/open-engine.ts';
import { mailSource } from '../support/write-mail.ts';

const thread = '2-NWNhZjk4MTItNTRkOS01MDhhLTg3MTMtMDQ5YzExNTcwMGJlXzEwMA==';
const words = `Hoi Jorinde,

Ik kwam je profiel tegen. Voor een opdrachtgever in Zwolle zoek ik een teamlead dataplatform.
Zullen we deze week bellen?

Daan - Talentbrug Noord B.V.`;
const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS';
const own = 'https://www.linkedin.com/in/jorinde-kwakernaak';
const daan = 'https://www.linkedin.com/in/daan-wieringmeer';

const row = (date: string, content = words, from = 'Daan Wieringmeer', url = daan) =>
  [
    thread,
    '',
    from,
    url,
    'Jorinde Kwakernaak',
    own,
    date,
    'Teamlead Dataplatform in Zwolle',
    `"${content}"`,
    'INBOX',
    '',
  ].join(',');
const archive = (...rows: string[]) => `${header}\n${rows.join('\n')}\n`;

interface Notice {
  readonly id?: string;
  readonly date?: string;
  readonly from?: string;
  readonly text?: string;
  readonly subject?: string;
  readonly link?: string | null;
  readonly headers?: readonly string[];
}

/** LinkedIn's mail about a message, as the own provider delivered it. */
function notice({
  id = 'n1@linkedin.example',
  date = 'Thu, 18 Sep 2025 05:44:02 +0000',
  from = 'Daan Wieringmeer <inmail-hit-reply@linkedin.com>',
  text = words,
  subject = 'Teamlead Dataplatform in Zwolle',
  link = `https://www.linkedin.com/messaging/thread/${thread}/?midToken=AQx&otpToken=SECRET`,
  headers = ['X-LinkedIn-Class: INMAIL', 'X-LinkedIn-Template: email_hire_inmail_initial_single_01'],
}: Notice = {}): Buffer {
  const body = [
    subject,
    subject,
    '',
    '      Daan Wieringmeer',
    '        Reply',
    ...(link === null ? [] : [`        ${link}`]),
    '',
    text,
    '-'.repeat(40),
    '',
    'Unsubscribe: https://www.linkedin.com/comm/psettings/email-unsubscribe?midSig=1',
  ];
  return mailSource({
    id,
    date,
    from,
    subject,
    text: body.join('\n'),
    to: 'Jorinde <jorinde@kwakernaak.example>',
    headers: ['Authentication-Results: mx.own.example; dkim=pass header.d=linkedin.com', ...headers],
  });
}

let opened: OpenedEngine;
let folder: string;
beforeEach(async () => {
  opened = await openEngine({ on: '2026-03-02' });
  folder = mkdtempSync(join(tmpdir(), 'verzet-twins-'));
});
afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

async function take(name: string, content: string | Buffer) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { importReport } = await opened.finished(opened.engine.handlers['import.start']({ paths: [path] }));
  return importReport;
}

async function shown() {
  const { rows } = await opened.engine.handlers['inbox.list']({
    view: 'all',
    label: null,
    query: '',
    offset: 0,
    limit: 50,
  });
  return Promise.all(rows.map(({ id }) => opened.engine.handlers['message.get']({ id })));
}

describe('a message that is in the archive and in a mail of LinkedIn shows once', () => {
  const steps: [string, () => Promise<void>][] = [
    [
      'the mail first',
      async () => {
        await take('a.eml', notice());
        await take('messages.csv', archive(row('2025-09-18 05:43:10 UTC')));
      },
    ],
    [
      'the archive first',
      async () => {
        await take('messages.csv', archive(row('2025-09-18 05:43:10 UTC')));
        await take('a.eml', notice());
      },
    ],
  ];
  test.each(steps)('%s', async (_name, both) => {
    await both();
    const messages = await shown();
    expect(messages).toHaveLength(1);
    const [message] = messages;
    expect(message?.row.from).toEqual({ name: 'Daan Wieringmeer', address: null, profile: 'in/daan-wieringmeer' });
    expect(message?.text).toBe(words);
    expect(message?.places.toSorted()).toEqual(['eml', 'linkedin-messages']);
    expect(JSON.stringify(message)).not.toMatch(/SECRET|midSig|midToken/);
  });

  test('both originals are in the export, and both come by again without becoming new', async () => {
    await take('messages.csv', archive(row('2025-09-18 05:43:10 UTC')));
    await take('a.eml', notice());
    expect(await take('b.eml', notice())).toMatchObject({ imported: 0, duplicates: 1 });
    expect(await take('messages (1).csv', archive(row('2025-09-18 05:43:10 UTC')))).toMatchObject({ imported: 0 });
    const out = join(folder, 'out');
    await opened.finished(opened.engine.handlers['export.start']({ folder: out, caseId: null }));
    expect(readdirSync(join(out, 'messages')).toSorted()).toEqual(['1-2.eml', '1.json']);
    const exported = JSON.parse(readFileSync(join(out, 'messages.jsonl'), 'utf8'));
    expect(exported.message.headers['x-linkedin-class']).toEqual(['INMAIL']);
    expect(exported.files).toEqual(['messages/1.json', 'messages/1-2.eml']);
  });

  test('a case opened on the mail stays a case on the message', async () => {
    await take('a.eml', notice());
    const before = (await shown())[0]?.row.id ?? 0;
    const { id } = await opened.engine.handlers['case.open']({ messageId: before, kind: 'objection' });
    await take('messages.csv', archive(row('2025-09-18 05:43:10 UTC')));
    const after = await opened.engine.handlers['case.get']({ id });
    expect(after.message).toMatchObject({ id: before, from: { profile: 'in/daan-wieringmeer' } });
    expect(after.events.map(({ fact }) => fact.type)).toEqual(['opened']);
  });

  test('when the mail has no link to the conversation, or cut the text short', async () => {
    await take('messages.csv', archive(row('2025-09-18 05:43:10 UTC')));
    await take('a.eml', notice({ link: null }));
    expect(await shown()).toHaveLength(1);
    await take('b.eml', notice({ id: 'n1@linkedin.example', text: `${words.slice(0, 60)}…` }));
    expect(await shown()).toHaveLength(1);
  });

  test('when a digest gives the first name only', async () => {
    await take('messages.csv', archive(row('2025-09-18 05:43:10 UTC')));
    await take(
      'a.eml',
      notice({
        from: 'LinkedIn <messaging-digest-noreply@linkedin.com>',
        subject: 'Daan just messaged you',
        headers: ['X-LinkedIn-Template: email_type_messaging_digest'],
      }),
    );
    const messages = await shown();
    expect(messages.map(({ row: { from } }) => from.name)).toEqual(['Daan Wieringmeer']);
  });

  test('when an older archive knew no conversation and no profile', async () => {
    await take(
      'old.csv',
      `FROM,TO,DATE,SUBJECT,CONTENT,DIRECTION,FOLDER\nDaan Wieringmeer,Jorinde Kwakernaak,2025-09-18T05:43:10,Teamlead Dataplatform in Zwolle,"${words}",INCOMING,INBOX\n`,
    );
    await take('messages.csv', archive(row('2025-09-18 05:43:10 UTC')));
    const messages = await shown();
    expect(messages.map(({ row: { from } }) => from.profile)).toEqual(['in/daan-wieringmeer']);
  });
});

describe('different messages stay different', () => {
  test('two of one minute, and the same words an hour later', async () => {
    await take(
      'messages.csv',
      archive(
        row('2025-09-18 05:43:10 UTC', 'Ben je er nog?'),
        row('2025-09-18 05:43:40 UTC'),
        row('2025-09-18 06:43:10 UTC'),
      ),
    );
    await take('a.eml', notice());
    await take('b.eml', notice({ id: 'n2@linkedin.example', text: 'Ben je er nog?' }));
    const messages = await shown();
    expect(messages.map(({ places }) => places.length).toSorted((one, other) => one - other)).toEqual([1, 2, 2]);
  });

  test('the same words by two people, and two equal rows in one second', async () => {
    await take(
      'messages.csv',
      archive(
        row('2025-09-18 05:43:10 UTC'),
        row('2025-09-18 05:43:10 UTC'),
        row('2025-09-18 05:43:10 UTC', words, 'Noor El Hadrachi', 'https://www.linkedin.com/in/noor'),
      ),
    );
    await take('a.eml', notice());
    await take('b.eml', notice({ id: 'n2@linkedin.example' }));
    const messages = await shown();
    expect(messages).toHaveLength(3);
    expect(messages.filter(({ places }) => places.length === 2).map(({ row: { from } }) => from.name)).toEqual([
      'Daan Wieringmeer',
      'Daan Wieringmeer',
    ]);
  });

  test('a mail that only claims to be of LinkedIn is joined with nothing', async () => {
    await take('messages.csv', archive(row('2025-09-18 05:43:10 UTC')));
    const forged = notice()
      .toString()
      .replace(/^Authentication-Results:.*\r\n/m, '');
    await take('a.eml', Buffer.from(forged));
    expect(await shown()).toHaveLength(2);
  });
});
