import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { openStore } from '../../../main/engine/store/open-store.ts';
import { runSample } from '../../../main/engine/sample-job.ts';
import { sampleTruth } from '../../../main/engine/sample/sample-truth.ts';
import { sampleMessageId } from '../../../main/engine/sample/sample-mail.ts';
import { mailEntries } from '../../../main/engine/sample/entries.ts';
import { sampleRows } from '../../../main/engine/sample/archive-messages.ts';

test('try', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vz-'));
  const store = openStore({ path: join(folder, 's.db'), key: new Uint8Array(32).fill(7) });
  const clock = { now: () => new Date('2026-11-23T10:00:00Z'), timeZone: 'Europe/Amsterdam' };
  const context: any = { clock, emit: () => {}, parts: { log: () => {} } };
  const handle: any = { update: () => {}, report: () => {}, jobId: "x", cancelled: () => false, signal: new AbortController().signal };
  await runSample(context, store, handle);
  const out: string[] = [];
  const tables = store.db.prepare("select name, sql from sqlite_master where type in ('table','view')").all();
  writeFileSync('/tmp/try/tables.txt', JSON.stringify(tables, null, 1));
  for (const t of ['message','verdict','case_event']) { try { out.push(t + ' ' + JSON.stringify(store.db.prepare('select count(*) c from ' + t).all())); } catch (e) { out.push(String(e)); } }
  writeFileSync('/tmp/try/out.txt', out.join('\n'));
  writeFileSync('/tmp/try/keys.json', JSON.stringify({ truth: sampleTruth, mail: Object.fromEntries(mailEntries.map((e) => [e.key, sampleMessageId(e.key)])), rows: sampleRows('2026-11-23') }));
  const rows: any[] = store.db.prepare('select m.message_id mid, m.channel, m.conversation, m.sent_at at, m.from_name name, m.subject, m.snippet, m.direction, v.label, v.unsolicited u, v.band, v.confidence c, v.reasons r from message m join verdict v on v.message_id = m.id').all();
  const byMid = new Map(mailEntries.map((e) => [sampleMessageId(e.key), e.key]));
  const lines: string[] = [];
  const table: Record<string, number> = {};
  for (const r of rows) {
    let key = byMid.get(r.mid);
    if (!key) { const row = sampleRows('2026-11-23').find((x) => x.conversation === r.conversation && x.date.slice(0, 16).replace(' ', 'T') === r.at?.slice(0, 16)); key = row?.key; }
    const t = key ? sampleTruth[key] : undefined;
    if (r.direction === 'outgoing') { if (t) lines.push('OUTGOING? ' + key); continue; }
    if (!t) { lines.push('NOKEY ' + r.name + ' ' + r.subject); continue; }
    const want = t.label + (t.unsolicited ? '!' : ''); const got = r.label + (r.u ? '!' : '') + '/' + r.band;
    table[want + ' -> ' + got] = (table[want + ' -> ' + got] ?? 0) + 1;
    if (t.label !== r.label || t.unsolicited !== !!r.u) lines.push(`${key}: ${want} -> ${got} ${r.c.toFixed(2)} ${JSON.parse(r.r).slice(0, 4).map((x: any) => x.code + ' ' + x.weight).join(', ')}`);
  }
  writeFileSync('/tmp/try/eval.txt', JSON.stringify(table, null, 1) + '\n' + lines.join('\n'));
  const ev: any[] = store.db.prepare('select case_id, happened_on, type, fact from case_event').all();
  writeFileSync('/tmp/try/events.txt', ev.map((e) => `${e.case_id} ${e.happened_on} ${e.type}`).join('\n'));
  store.close();
  writeFileSync('/tmp/try/path.txt', join(folder, 's.db'));
}, 120000);
