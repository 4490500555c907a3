import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { parseMessage } from '../../../main/engine/intake/parse-message.ts';
import { mailEntries } from '../../../main/engine/sample/entries.ts';
import { sampleIdentity } from '../../../main/engine/sample/sample-identity.ts';
import { sampleMail, sampleMessageId } from '../../../main/engine/sample/sample-mail.ts';
import { sampleReference } from '../../../main/engine/sample/sample-reference.ts';
import type { Message } from '../../../shared/domain/message.ts';
import { addDays, weekday } from '../../../shared/rules/calendar.ts';
import { localDate } from '../../../shared/rules/local-date.ts';
import { findReferences } from '../../../shared/rules/reference.ts';
import { openingDays } from './days.ts';

const today = '2026-11-23';
const mail = sampleMail(today);
const entryOf = new Map(mailEntries.map((entry) => [entry.key, entry]));

async function parsed(): Promise<Map<string, { message: Message; whole: ParsedMail }>> {
  const found = new Map<string, { message: Message; whole: ParsedMail }>();
  for (const { key, raw } of mail) {
    const message = await parseMessage(raw);
    if (typeof message === 'string') throw new Error(`${key}: ${message}`);
    found.set(key, { message, whole: await simpleParser(Buffer.from(raw)) });
  }
  return found;
}

function addressesOf(value: AddressObject | AddressObject[] | undefined): string[] {
  return [value ?? []].flat().flatMap(({ value: list }) => list.map(({ address }) => address ?? ''));
}

describe('the sample mailbox', async () => {
  const messages = await parsed();
  const get = (key: string): { message: Message; whole: ParsedMail } => {
    const found = messages.get(key);
    if (found === undefined) throw new Error(`no ${key}`);
    return found;
  };

  test('parses, with every message under its own Message-ID and its own words', () => {
    expect(mail.length).toBeGreaterThanOrEqual(320);
    const ids = [...messages.values()].map(({ message }) => message.messageId);
    expect(new Set(ids).size).toBe(mail.length);
    for (const [key, { message, whole }] of messages) {
      const entry = entryOf.get(key);
      expect(message.messageId).toBe(sampleMessageId(key));
      expect(whole.from?.value[0]?.name).toBe(entry?.from.name);
      expect(whole.subject, key).not.toMatch(/[{}�]/);
      expect(message.text.length, key).toBeGreaterThan(12);
      expect(message.text, key).not.toMatch(/\{(?:dag|day|maand|month|datum)|�|=\?UTF/);
      expect(whole.text?.normalize(), key).toContain(entry?.text.split(/[\n{]/)[0]?.trim());
    }
  });

  test('holds no line longer than the 998 characters of RFC 5322, and only CRLF', () => {
    for (const { key, raw } of mail) {
      const source = Buffer.from(raw).toString('latin1');
      expect(source.replaceAll('\r\n', ''), key).not.toMatch(/[\r\n]/);
      expect(Math.max(...source.split('\r\n').map((line) => line.length)), key).toBeLessThanOrEqual(998);
    }
  });

  test('names no address or link outside .example, but for LinkedIn itself', () => {
    const allowed = /(?:^|[.@])(?:[a-z0-9-]+\.)*example$/;
    for (const [key, { message, whole }] of messages) {
      const isLinkedIn = entryOf.get(key)?.from.address.endsWith('@linkedin.com') === true;
      const fits = (host: string): boolean =>
        allowed.test(host) || (isLinkedIn && /(?:^|[.@])linkedin\.com$/.test(host));
      const all = [...addressesOf(whole.from), ...addressesOf(whole.to), ...addressesOf(whole.replyTo)];
      expect(
        all.filter((address) => !fits(address)),
        key,
      ).toEqual([]);
      expect(
        message.hosts.filter((host) => !fits(host)),
        key,
      ).toEqual([]);
      const source = `${JSON.stringify([...whole.headers])}\n${whole.text ?? ''}\n${String(whole.html)}`;
      const found = [...source.matchAll(/https?:\/\/([a-z0-9.-]+)|[\w.+=-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)];
      expect(
        found.map(([, host, domain]) => (host ?? domain ?? '').replace(/\.$/, '')).filter((host) => !fits(host)),
        key,
      ).toEqual([]);
    }
  });

  test('has no phone number that could be anyone’s', () => {
    for (const { key, text } of mailEntries) {
      const numbers = text.match(/(?:\+31|\b0)[\d -]{8,}\d/g) ?? [];
      expect(
        numbers.filter((number) => !number.startsWith('000')),
        key,
      ).toEqual([]);
    }
  });

  test('answers chain by In-Reply-To to what they answer', () => {
    for (const entry of mailEntries.filter(({ answers }) => answers !== null)) {
      expect(get(entry.key).message.replyTo.at(-1)).toBe(sampleMessageId(entry.answers ?? ''));
    }
  });

  test('reaches each alias of hers exactly, and all are in her identity', () => {
    for (const entry of mailEntries.filter(({ mailbox, via }) => mailbox !== 'Sent' && via[0] !== 'list')) {
      expect(get(entry.key).message.deliveredTo).toEqual([entry.to.address]);
      expect(sampleIdentity.addresses).toContain(entry.to.address);
    }
    for (const entry of mailEntries.filter(({ mailbox }) => mailbox === 'Sent')) {
      expect(sampleIdentity.addresses).toContain(entry.from.address);
    }
  });

  test('an answer quotes what it answers, as most mail programs do; a list or a machine does not', () => {
    expect(get('vonkhoek-2').message.text).toContain('400 man, geen stropdassen');
    expect(get('hilde-2').message.text).toMatch(/^>? ?Gedaan, zie het gedeelde document/m);
    expect(get('list-model-2').message.text).not.toContain('bitemporeel" wil');
    expect(get('receipt-codewering').message.text).not.toContain('kaart');
  });

  test('letters and their answers carry one valid reference', () => {
    const letters = mailEntries.filter(({ key }) => key.startsWith('letter-'));
    expect(letters).toHaveLength(6);
    for (const { key } of letters) {
      const { message } = get(key);
      expect(findReferences(`${message.subject} ${message.text}`)).toEqual([sampleReference(key)]);
    }
    for (const entry of mailEntries.filter(({ answers }) => answers?.startsWith('letter-') === true)) {
      const { message } = get(entry.key);
      expect(findReferences(`${message.subject} ${message.text}`)).toEqual([sampleReference(entry.answers ?? '')]);
    }
    const other = sampleMail(today, () => 'VZ-AAAAAA').find(({ key }) => key === 'letter-vonkhoek');
    expect(Buffer.from(other?.raw ?? []).toString()).toContain('VZ-AAAAAA');
  });

  test('InMail is laid out as LinkedIn does, so that the writer and the thread are found', () => {
    const { message, whole } = get('inmail-tom');
    expect(message.from.name).toBe('Tom Wijnstra-Blok');
    expect(message.conversation).toMatch(/^2-[A-Za-z0-9+/]+=*$/);
    expect(message.text).toMatch(/^Hoi Noëlle,/);
    expect(message.text).not.toContain('Unsubscribe');
    expect(whole.headers.get('x-linkedin-class')).toBe('INMAIL');
  });

  test('one message holds script, remote pictures and a form in its HTML, and none of it in its text', () => {
    const { message, whole } = get('sales-hostile');
    for (const sign of ['<script', '<form', '<iframe', 'onerror=', '@import', 'javascript:'])
      expect(String(whole.html)).toContain(sign);
    expect(message.text).not.toMatch(/[<>]|sample-script-ran/);
  });

  test('bounces, calendars and attachments are what they say', () => {
    expect(get('bounce-1').whole.headers.get('content-type')).toMatchObject({ value: 'multipart/report' });
    expect(Buffer.from(mail.find(({ key }) => key === 'tx-cal-1')?.raw ?? []).toString()).toContain('METHOD:REQUEST');
    expect(get('tx-hosting-1').message.attachments).toEqual([
      { name: 'factuur-wr-2094.pdf', type: 'application/pdf', size: expect.any(Number) },
    ]);
  });

  test('the same day gives the same bytes', () => {
    const again = sampleMail(today);
    expect(again.every(({ raw }, index) => Buffer.compare(raw, mail[index]?.raw ?? new Uint8Array()) === 0)).toBe(true);
  });
});

const dateOf = (raw: Uint8Array): Date => new Date(/^Date: (.+)\r$/m.exec(Buffer.from(raw).toString())?.[1] ?? '');

describe.each(openingDays)('opened on %s', (day) => {
  const opened = sampleMail(day).map(({ key, mailbox, raw }) => {
    const at = dateOf(raw);
    return { key, mailbox, at, on: localDate(at.toISOString(), 'Europe/Amsterdam') };
  });

  test('lies between two years ago and yesterday, oldest first', () => {
    for (const { key, on } of opened) {
      expect(on <= addDays(day, -1), key).toBe(true);
      expect(on >= addDays(day, -731), key).toBe(true);
    }
    const times = opened.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((one, other) => one - other));
  });

  test('has no business mail in a weekend and no answer before its question', () => {
    const at = new Map(opened.map(({ key, at: moment }) => [key, moment]));
    for (const { key, on } of opened) {
      const entry = entryOf.get(key);
      if (entry?.anyDay === false && entry.answers === null) expect([0, 6], key).not.toContain(weekday(on));
      const question = at.get(entry?.answers ?? '');
      if (question !== undefined) expect(at.get(key)?.getTime(), key).toBeGreaterThan(question.getTime());
    }
  });
});
