import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { redact } from '../../shared/rules/redact.ts';

/** What may stand beside a code: ids, names of our own and amounts; `at` and `code` are the line's own. */
export type LogDetail = Readonly<Record<string, string | number>> & { readonly at?: never; readonly code?: never };

/** Writes one line: a code and ids. Never names, addresses, subjects or text; what slips in is masked. */
export type Log = (code: string, detail?: LogDetail) => void;

const largest = 1_000_000;

/** A log in `file`, one JSON line an entry, turned over once at 1 MB. A log that cannot be written is given up silently: it must never stop the app. */
export function createLog(file: string, now: () => Date): Log {
  return (code, detail = {}) => {
    // Each value on its own: the quotes of JSON would pass for quoted text, and nothing of the line would be left.
    const masked = Object.entries(detail).map(([name, value]) => [
      name,
      typeof value === 'string' ? redact(value) : value,
    ]);
    const line = JSON.stringify({ at: now().toISOString(), code, ...Object.fromEntries(masked) });
    try {
      // Every time: erasing everything takes the folder along.
      mkdirSync(dirname(file), { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.1`);
      appendFileSync(file, `${line}\n`, { mode: 0o600 });
    } catch {
      // A full disk shows itself in the store, with a sentence for the person.
    }
  };
}
