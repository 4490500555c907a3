import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { redact } from '../../shared/rules/redact.ts';

/** Writes one line: a code and ids. Never names, addresses, subjects or text; what slips in is masked. */
export type Log = (code: string, detail?: Readonly<Record<string, string | number>>) => void;

const largest = 1_000_000;

/** A log in `file`, one JSON line an entry, turned over once at 1 MB. A log that cannot be written is given up silently: it must never stop the app. */
export function createLog(file: string, now: () => Date): Log {
  mkdirSync(dirname(file), { recursive: true });
  return (code, detail = {}) => {
    const line = redact(JSON.stringify({ at: now().toISOString(), code, ...detail }));
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.1`);
      appendFileSync(file, `${line}\n`, { mode: 0o600 });
    } catch {
      // A full disk shows itself in the store, with a sentence for the person.
    }
  };
}
