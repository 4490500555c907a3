import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { noDetails } from '../../shared/domain/letter-details.ts';
import { caseBench } from '../support/case-bench.ts';
import { recruiterMail, writeMail } from '../support/write-mail.ts';

const { call, mail, importAll, first, opened, sentCase } = caseBench();
const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function evidenceOf(caseId: number) {
  const parent = mkdtempSync(join(tmpdir(), 'verzet-evidence-'));
  made.push(parent);
  const folder = join(parent, 'out');
  const job = await opened().finished(call()['export.start']({ folder, caseId }));
  expect(job).toMatchObject({ state: 'done', failure: null });
  return { folder, read: (name: string) => readFileSync(join(folder, name), 'utf8') };
}

test('the evidence names routes, judgements and local time, addresses nobody, and holds no draft', async () => {
  const { id } = await sentCase();
  opened().travel('2026-03-20');
  const answer = {
    type: 'response-received',
    messageId: null,
    reading: 'interim',
    says: 'incomplete',
    note: '',
  } as const;
  await call()['case.record']({ id, on: '2026-03-20', fact: { ...answer, source: 'Leadbron B.V.' } });
  await call()['case.writeLetter']({
    id,
    kind: 'incomplete',
    language: 'nl',
    personalReason: '',
    details: { ...noDetails, missing: ['copy'] },
  });
  const { folder, read } = await evidenceOf(id);
  const overview = read('overview.txt');
  expect(overview).toContain('brief verstuurd: per e-mail, uit een bestand; geldt als ontvangen op 5 maart 2026');
  expect(overview).toContain('antwoord ontvangen: inzage onvolledig; bron Leadbron B.V.');
  expect(overview).toMatch(/\d{4}, \d{2}:\d{2}/);
  expect(overview).not.toMatch(/\dT\d{2}:|\bu bent aan zet\b/);
  expect(readdirSync(join(folder, 'letters')).filter((name) => name.includes('incomplete'))).toEqual([]);
  expect(JSON.parse(read('case.json')).letters).toHaveLength(1);
  expect(readFileSync(join(folder, 'overview.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a letter that went through the post is there as the sheets that were printed, never as a mail that was none', async () => {
  writeMail(mail(), '1.eml', recruiterMail);
  await importAll();
  const { id } = await call()['case.open']({ messageId: (await first()).id, kind: 'objection' });
  const controller = {
    name: 'Talentvonk',
    email: null,
    postalAddress: 'Kade 1\n8011 AA Zwolle',
    country: 'NL',
  } as const;
  await call()['case.confirmController']({ id, controller });
  const { letter } = await call()['case.writeLetter']({ id, kind: 'objection', language: 'nl', personalReason: '' });
  const pdf = new TextEncoder().encode('%PDF-1.7 the sheets');
  await call()['letter.markHandedOver']({ id: letter.id, route: 'pdf', source: pdf });
  await call()['letter.confirmSent']({ id: letter.id, route: 'print', on: '2026-03-05' });
  const { folder, read } = await evidenceOf(id);
  expect(readdirSync(join(folder, 'letters')).toSorted()).toEqual([
    `${letter.id}-objection.pdf`,
    `${letter.id}-objection.txt`,
  ]);
  expect(read(`letters/${letter.id}-objection.pdf`)).toBe('%PDF-1.7 the sheets');
  expect(read('overview.txt')).toContain('brief verstuurd: per post; ontvangst aangenomen op');
});

test('the copy to show to others names no third party and tells no token, while the original stays as it came', async () => {
  writeMail(mail(), '1.eml', {
    ...recruiterMail,
    to: 'Noor <noor@devries.example>, Piet Jansen <piet@elders.example>',
    text: `${recruiterMail.text}\nVraag het piet@elders.example of klik https://talentvonk.example/uit?token=abc123.\n\nOp 1 mrt 2026 schreef Kees:\n> Kees vroeg iets anders.`,
  });
  await importAll();
  const { id } = await call()['case.open']({ messageId: (await first()).id, kind: 'objection' });
  const { folder, read } = await evidenceOf(id);
  const [copy = ''] = readdirSync(join(folder, 'without-third-parties'));
  const text = read(`without-third-parties/${copy}`);
  expect(text).not.toMatch(/piet|elders|abc123|Kees/i);
  expect(text).toContain('[andere ontvangers weggelaten]');
  expect(text).toContain('noor@devries.example');
  const [original = ''] = readdirSync(join(folder, 'originals'));
  expect(read(`originals/${original}`)).toContain('piet@elders.example');
});

test.runIf(existsSync('/usr/bin/sha256sum'))('every file of the evidence is checked by sha256sum -c', async () => {
  const { id } = await sentCase();
  const { folder } = await evidenceOf(id);
  const checked = execFileSync('/usr/bin/sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
  expect(checked).toContain('overview.pdf: OK');
  expect(checked).not.toContain('FAILED');
});
