import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleRows } from '../../../main/engine/sample/archive-messages.ts';
import { archiveEntries } from '../../../main/engine/sample/entries.ts';
import { sampleArchive } from '../../../main/engine/sample/sample-archive.ts';
import { sampleIdentity } from '../../../main/engine/sample/sample-identity.ts';
import { sampleTruth } from '../../../main/engine/sample/sample-truth.ts';
import type { ArchiveFacts } from '../../../shared/domain/network.ts';
import { Identity } from '../../../shared/domain/identity.ts';
import { readAll, type ReadItems, temporaryFolder } from '../intake/intake-input.ts';
import { openingDays } from './days.ts';

const today = '2026-11-23';
const files = sampleArchive(today);

describe('the sample archive, read by intake', () => {
  let read: ReadItems;
  let facts: ArchiveFacts;
  beforeAll(async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, 'Jobs'));
    for (const [name, content] of Object.entries(files)) await folder.write(name, content);
    read = await readAll(folder.path);
    const found = read.items.find((item) => item.kind === 'facts');
    if (found?.kind !== 'facts') throw new Error('no facts');
    facts = found.facts;
  });

  test('gives every row but the draft, and the notes that no row repeats', () => {
    const rows = sampleRows(today);
    expect(rows.length).toBeGreaterThanOrEqual(40);
    for (const { conversation, profile, text, date } of rows) {
      const sentAt = Date.parse(date.replace(' UTC', 'Z').replace(' ', 'T'));
      const same = read.messages.filter(
        (message) => message.conversation === conversation && Date.parse(message.sentAt ?? '') === sentAt,
      );
      expect(same).toHaveLength(1);
      expect(same[0]?.from.profile).toBe(profile);
      if (!text.startsWith('<p')) expect(same[0]?.text).toBe(text);
    }
    expect(read.messages).toHaveLength(rows.length);
    expect(rows.filter(({ conversation }) => conversation === null).map(({ key }) => key)).toEqual([
      'note-stefan',
      'note-esmee',
    ]);
    expect(read.skipped).toHaveLength(1);
    expect(read.skipped[0]).toMatch(/draft$/);
  });

  test('tells whose it is, whom she knows, and where she applied', () => {
    expect(facts.owner).toMatchObject({
      name: sampleIdentity.names[0],
      profile: sampleIdentity.profiles[0],
      openToRecruiters: false,
    });
    expect(facts.connections.length).toBeGreaterThanOrEqual(20);
    expect(facts.connections.find(({ name }) => name === 'Lotte Brandsteder')?.connectedOn).toBe('2026-08-29');
    expect(facts.applications).toMatchObject([{ company: 'Drinkwaterbedrijf Watergraaf' }]);
    expect(facts.invitations.filter(({ direction }) => direction === 'outgoing')).toHaveLength(1);
  });

  test('holds advertisements, a group, an unknown person and a folder', () => {
    expect(read.messages.filter(({ sponsored }) => sponsored)).toHaveLength(2);
    expect(read.messages.some(({ group }) => group)).toBe(true);
    expect(read.messages.find(({ from }) => from.name === 'LinkedIn Member')?.from.profile).toBeNull();
    expect(new Set(read.messages.map(({ folder }) => folder))).toEqual(new Set(['INBOX', 'ARCHIVE', 'SPAM', null]));
  });
});

describe('the sample archive as files', () => {
  test('begins as LinkedIn writes it', () => {
    expect(files['Connections.csv']).toMatch(/^Notes:\n"When exporting[^\n]+\n\nFirst Name,Last Name,URL,/);
    expect(files['messages.csv']?.split('\n')[0]?.split(',')).toHaveLength(12);
    expect(Object.keys(files)).toContain('Jobs/Job Seeker Preferences.csv');
  });

  test.each(openingDays)('opened on %s, no row lies in the future', (day) => {
    const dates = sampleRows(day).map(({ date }) => date.slice(0, 10));
    expect(dates.every((date) => date < day)).toBe(true);
  });

  test('names no domain but .example and LinkedIn', () => {
    const hosts = [
      ...Object.values(files)
        .join('\n')
        .matchAll(/(?:https?:\/\/|@)([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi),
    ].map(([, host]) => host ?? '');
    expect(hosts.filter((host) => !/(?:^|\.)(?:example|linkedin\.com)$/.test(host))).toEqual([]);
  });

  test('every row has its truth, and the identity is a valid one', () => {
    for (const { key, truth } of archiveEntries.filter(({ fields }) => fields['Draft'] === undefined)) {
      expect(sampleTruth[key] ?? null).toEqual(truth);
    }
    expect(Identity.safeParse(sampleIdentity).success).toBe(true);
  });
});
