import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenedEngine, openEngine } from '../support/open-engine.ts';
import { mailSource, recruiterMail } from '../support/write-mail.ts';

let opened: OpenedEngine;
beforeAll(async () => {
  opened = await openEngine();
}, 60_000);
afterAll(() => opened.close());

const tryOut = (source: string | Uint8Array) => opened.engine.handlers['verdict.tryOut']({ source });

test('the bytes of a message are judged, and nothing of them is kept', async () => {
  const tried = await tryOut(new Uint8Array(mailSource(recruiterMail)));
  expect(tried).toMatchObject({
    from: { address: 'sanne@talentvonk.example' },
    subject: recruiterMail.subject,
    organisation: 'Talentvonk B.V.',
    verdict: { label: 'recruiter', unsolicited: true, band: 'flagged' },
  });
  expect(tried.verdict.reasons.length).toBeGreaterThan(2);
  const page = await opened.engine.handlers['inbox.list']({ view: 'all', query: '', label: null, offset: 0, limit: 1 });
  expect(page.counts.all).toBe(0);
  expect(await opened.engine.handlers['organisation.list']({ query: '' })).toEqual([]);
});

test('pasted text is judged too, with the lines of a mail program above it as headers', async () => {
  const pasted = `Van: Sanne de Bruin <sanne@talentvonk.example>\nVerzonden: maandag 5 januari 2026\nAan: Noor\nOnderwerp: Passende rol\n\n${recruiterMail.text}`;
  expect(await tryOut(pasted)).toMatchObject({
    from: { name: 'Sanne de Bruin', address: 'sanne@talentvonk.example' },
    subject: 'Passende rol',
    text: expect.stringMatching(/^Hoi Noor/),
    verdict: { label: 'recruiter' },
  });
  expect(await tryOut(recruiterMail.text)).toMatchObject({ subject: '', verdict: { label: 'recruiter' } });
  expect(await tryOut('Hoi: eten we vanavond samen?')).toMatchObject({
    text: 'Hoi: eten we vanavond samen?',
    verdict: { label: 'other' },
  });
});

test('what is no message is refused with a reason', async () => {
  await expect(tryOut('   ')).rejects.toThrow('no-message');
  await expect(tryOut(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).rejects.toThrow('no-message');
});
