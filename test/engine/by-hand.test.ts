import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ByHand } from '../../shared/domain/by-hand.ts';
import { parsed } from './intake/intake-input.ts';
import { openEngine, type OpenedEngine } from '../support/open-engine.ts';

const entry: ByHand = {
  channel: 'post',
  on: '2026-02-27',
  name: '',
  organisation: 'Dakzeker Nederland B.V.',
  reach: 'Postbus 12, 8000 AA Zwolle',
  residents: true,
  subject: 'Uw dak verdient beter',
  text: 'Vraag nu uw persoonlijke dakrapport aan en ontvang 10% korting op zonnepanelen.',
};

let opened: OpenedEngine;
let folder: string;
beforeEach(async () => {
  opened = await openEngine({ on: '2026-03-02' });
  folder = mkdtempSync(join(tmpdir(), 'verzet-by-hand-'));
});
afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});
const keep = (change: Partial<ByHand> = {}, paths: string[] = []) =>
  opened.engine.handlers['byHand.keep']({ entry: { ...entry, ...change }, paths });

describe('what a person writes down', () => {
  test('a letter to the residents is kept with its scan, judged, found by its words, and good for a case', async () => {
    const scan = join(folder, 'brief é.pdf');
    writeFileSync(scan, '%PDF-1.7 invented');
    const { id, added } = await keep({}, [scan]);
    expect(added).toBe(true);
    const { handlers } = opened.engine;
    const detail = await handlers['message.get']({ id });
    expect(detail).toMatchObject({
      row: {
        channel: 'post',
        from: { name: 'Dakzeker Nederland B.V.' },
        organisation: { name: 'Dakzeker Nederland B.V.' },
      },
      to: [],
      attachments: [{ name: 'brief é.pdf', type: 'application/pdf', size: 17 }],
      places: ['by-hand'],
    });
    expect(detail.text).toBe(`Aan de bewoners van dit adres\n\n${entry.text}\n\n${entry.reach}`);
    expect(detail.row.label).toBe('direct-marketing');
    const found = await handlers['inbox.list']({ view: 'all', query: 'dakrapport', label: null, offset: 0, limit: 5 });
    expect(found.total).toBe(1);
    const view = await handlers['case.open']({ messageId: id, kind: 'objection' });
    expect(view.suggestedController).toMatchObject({ name: 'Dakzeker Nederland B.V.', postalAddress: entry.reach });
  });

  test('its original is one mail with the scan in it, byte for byte, in the export', async () => {
    const scan = join(folder, 'brief.jpg');
    writeFileSync(scan, Buffer.alloc(3000, 0xd8));
    const { id } = await keep({}, [scan]);
    const out = join(folder, 'out');
    await opened.finished(opened.engine.handlers['export.start']({ folder: out, caseId: null }));
    const original = await parsed(readFileSync(join(out, 'messages', `${id}.eml`)));
    expect(original).toMatchObject({
      subject: entry.subject,
      from: { name: 'Dakzeker Nederland B.V.' },
      attachments: [{ name: 'brief.jpg', type: 'image/jpeg', size: 3000 }],
    });
    expect(original.sentAt?.slice(0, 10)).toBe('2026-02-27');
  });

  test('a call and a message on the telephone, by a person, with or without an organisation', async () => {
    const call = {
      channel: 'phone',
      name: 'Kees',
      organisation: '',
      residents: false,
      subject: '',
      reach: '06 12345678',
      text: 'Een verkoper van een energiebedrijf belde over overstappen.',
    } as const;
    const first = await keep(call);
    const second = await keep({
      ...call,
      channel: 'chat',
      name: 'Sanne',
      organisation: 'Talentvonk',
      reach: 'sanne@talentvonk.example',
    });
    const { handlers } = opened.engine;
    expect((await handlers['message.get']({ id: first.id })).row).toMatchObject({
      channel: 'phone',
      from: { name: 'Kees', address: null },
    });
    expect((await handlers['message.get']({ id: second.id })).row).toMatchObject({
      channel: 'chat',
      from: { name: 'Sanne', address: 'sanne@talentvonk.example' },
      organisation: { name: 'Talentvonk' },
    });
  });

  test('the same twice is one', async () => {
    const { id } = await keep();
    expect(await keep()).toEqual({ id, added: false });
  });
});

describe('is refused, and nothing is kept', () => {
  test.each([
    ['without anyone', { organisation: '', name: '' }, [], 'invalid-input'],
    ['without words or a scan', { text: '' }, [], 'invalid-input'],
    ['on a day to come', { on: '2026-03-03' }, [], 'day-out-of-range'],
    ['with a scan that is gone', {}, ['/nowhere/brief.pdf'], 'not-found'],
  ] as const)('%s', async (_name, change, paths, code) => {
    await expect(keep(change, [...paths])).rejects.toMatchObject({ code });
    expect((await opened.engine.handlers['profile.status']()).empty).toBe(true);
  });

  test('with scans that are too large together', async () => {
    const scan = join(folder, 'groot.png');
    writeFileSync(scan, Buffer.alloc(19_000_000));
    await expect(keep({}, [scan])).rejects.toMatchObject({ code: 'file-too-large' });
  });
});
