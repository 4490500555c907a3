const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
const dutchMonths: Readonly<Record<string, string>> = { mrt: 'mar', mei: 'may', okt: 'oct' };

// RFC 5322 4.3 and the European names seen in mail; hours east of Greenwich.
const zones: Readonly<Record<string, number>> = {
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
  cet: 1,
  met: 1,
  bst: 1,
  cest: 2,
  mest: 2,
  eet: 2,
  eest: 3,
};

/** Month 1..12 of an English or Dutch three-letter abbreviation, or null. */
export function monthNumber(name: string): number | null {
  const short = name.slice(0, 3).toLowerCase();
  const at = months.indexOf(dutchMonths[short] ?? short);
  return short.length === 3 && at >= 0 && at % 3 === 0 ? at / 3 + 1 : null;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly offsetMinutes?: number;
}

/** The instant in UTC, or null when the parts are no existing day and time between 1970 and 2100. */
export function instantOf(parts: DateParts): string | null {
  const { year, month, day, hour = 0, minute = 0, second = 0, offsetMinutes = 0 } = parts;
  if (year < 1970 || year > 2100 || hour > 23 || minute > 59 || second > 60) return null;
  // A leap second is counted as the second before it.
  const moment = new Date(Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59)));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  return new Date(moment.getTime() - offsetMinutes * 60_000).toISOString();
}

function offsetOf(zone: string | undefined): number {
  const numeric = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  if (!numeric) return (zones[(zone ?? '').toLowerCase()] ?? 0) * 60;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3]);
  return minutes > 14 * 60 ? 0 : numeric[1] === '-' ? -minutes : minutes;
}

/** Two-digit years as RFC 5322 4.3 reads them. */
function fullYear(year: string): number {
  const value = Number(year);
  if (year.length >= 4) return value;
  if (year.length === 3) return 1900 + value;
  return value < 50 ? 2000 + value : 1900 + value;
}

const mailDate =
  /(\d{1,2})[ \t-]{1,3}([a-z]{3})[a-z]{0,6}\.?[ \t-]{1,3}(\d{2,4}),?[ \t]{1,3}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?[ \t]{0,3}([+-]\d{2}:?\d{2}|[a-z]{1,5})?/i;
const isoDate = /(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?[ ]?(Z|[+-]\d{2}:?\d{2})?/i;

/**
 * A Date header (RFC 5322 3.3 with the old forms of 4.3, or ISO 8601) as an instant in UTC; null when unreadable.
 * A missing or unknown zone counts as UTC: the zone of this computer says nothing about the sender's.
 */
export function parseMailDate(value: string): string | null {
  const head = value.slice(0, 200);
  const mail = mailDate.exec(head);
  const iso = mail ? null : isoDate.exec(head);
  const found = mail ?? iso;
  if (!found) return null;
  const [whole] = found;
  // Half a day's clock, or hours counted from a zone's name: read half, they would be a wrong instant.
  if (/^[ \t]*[ap]\.?m\b|^[+-]\d/i.test(head.slice(found.index + whole.length)) || /[ap]m$/i.test(whole)) return null;
  const month = mail ? monthNumber(found[2] ?? '') : Number(found[2]);
  if (month === null) return null;
  return instantOf({
    year: fullYear((mail ? found[3] : found[1]) ?? ''),
    month,
    day: Number(mail ? found[1] : found[3]),
    hour: Number(found[4]),
    minute: Number(found[5]),
    second: Number(found[6] ?? 0),
    offsetMinutes: offsetOf(found[7]),
  });
}
