import { instantOf, monthNumber } from './message-date.ts';

// One parser per file, and day and month are never guessed: the archive always writes English forms.

/** messages.csv: `2023-05-01 14:22:10 UTC`, in 2019 `2019-11-06T02:08:20`. Always UTC. */
export function messageInstant(cell: string): string | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(?:UTC|Z|GMT)?$/i.exec(
    cell.trim(),
  );
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0));
  return instantOf({
    year: year ?? 0,
    month: month ?? 0,
    day: day ?? 0,
    hour: hour ?? 0,
    minute: minute ?? 0,
    second: second ?? 0,
  });
}

/** `1/29/26, 2:37 PM` or `08/19/24, 11:04 PM`: month first, no zone; read as UTC. */
export function clockInstant(cell: string): string | null {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M)?$/i.exec(
    cell.trim(),
  );
  if (!found) return null;
  const half = found[7]?.toUpperCase();
  const written = Number(found[4]);
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hour = half === undefined ? written : (written % 12) + (half === 'PM' ? 12 : 0);
  const year = Number(found[3]);
  return instantOf({
    year: year < 100 ? 2000 + year : year,
    month: Number(found[1]),
    day: Number(found[2]),
    hour,
    minute: Number(found[5]),
    second: Number(found[6] ?? 0),
  });
}

const dayOf = (instant: string | null): string | null => instant?.slice(0, 10) ?? null;

/** Connections.csv: `12 Mar 2019`, `12 Mar 19`, `7-Feb-22` (saved by Excel), in 2017 `03/12/17, 09:15 AM`. */
export function connectionDate(cell: string): string | null {
  const found = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{2}|\d{4})$/i.exec(cell.trim());
  if (!found) return dayOf(clockInstant(cell));
  const month = monthNumber(found[2] ?? '');
  const year = Number(found[3]);
  return month === null
    ? null
    : dayOf(instantOf({ year: year < 100 ? 2000 + year : year, month, day: Number(found[1]) }));
}

/** Job Applications.csv: `1/29/26, 2:37 PM`, or ISO 8601. */
export function applicationDate(cell: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(cell.trim());
  if (iso) return dayOf(instantOf({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }));
  return dayOf(clockInstant(cell));
}
