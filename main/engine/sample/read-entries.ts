import { type SampleAddress, type SampleEntry, type SampleMailbox, type SampleTruth, truths } from './sample-entry.ts';

const firstLine = /^@ (?<key>[a-z0-9-]+) (?<daysAgo>\d{1,3}) (?<time>\d\d:\d\d)(?<words>( [A-Za-z-]+)*)$/;
const fieldLine = /^(?<name>[A-Z][A-Za-z-]*): (?<value>.+)$/;
const namedAddress = /^"?(?<name>[^"<]*?)"? ?<(?<address>[^>]+)>$/;

export const ownName = 'Noëlle van der Meijsloot';
export const ownDomain = 'meijsloot.example';
export const workAddress = 'n.vandermeijsloot@stroomhaven.example';

/** A bare word is one of the data subject's own aliases; `work` is her employer's address. Words without one are a name. */
function readAddress(value: string): SampleAddress {
  const { name, address } = namedAddress.exec(value)?.groups ?? {};
  if (name !== undefined && address !== undefined) return { name, address };
  return value.includes(' ') ? { name: value, address: '' } : { name: '', address: ownAddress(value) };
}

function ownAddress(value: string): string {
  if (value === 'work') return workAddress;
  return value.includes('@') ? value : `${value}@${ownDomain}`;
}

interface Words {
  mailbox: SampleMailbox;
  truth: SampleTruth | null;
  anyDay: boolean;
}

function readWords(words: readonly string[]): Words {
  const read: Words = { mailbox: 'INBOX', truth: null, anyDay: false };
  for (const word of words) {
    const truth = Object.entries(truths).find(([name]) => name === word)?.[1];
    if (truth !== undefined) read.truth = truth;
    else if (word === 'Sent' || word === 'Archive') read.mailbox = word;
    else if (word === 'any-day') read.anyDay = true;
    else throw new Error(`unknown word in the sample: ${word}`);
  }
  return read;
}

function readEntry(block: string): SampleEntry {
  const cut = block.indexOf('\n\n');
  const lines = (cut < 0 ? block : block.slice(0, cut)).split('\n');
  const first = firstLine.exec(lines[0] ?? '')?.groups;
  if (first === undefined) throw new Error(`not a first line in the sample: ${lines[0] ?? ''}`);
  const fields: Record<string, string> = {};
  for (const line of lines.slice(1)) {
    const { name, value } = fieldLine.exec(line)?.groups ?? {};
    if (name === undefined || value === undefined) throw new Error(`not a field in the sample: ${line}`);
    fields[name] = value;
  }
  const { From, To, Subject, Answers, Via, Thread, ...rest } = fields;
  const words = readWords((first['words'] ?? '').split(' ').filter((word) => word !== ''));
  const own = words.mailbox === 'Sent' || From === 'me';
  if (!own && words.truth === null) throw new Error(`no truth for ${first['key'] ?? ''}`);
  if (own && words.truth !== null) throw new Error(`own message with a truth: ${first['key'] ?? ''}`);
  return {
    key: first['key'] ?? '',
    daysAgo: Number(first['daysAgo']),
    time: first['time'] ?? '',
    mailbox: words.mailbox,
    truth: words.truth,
    anyDay: words.anyDay || own,
    from: own ? { name: ownName, address: readAddress(From ?? 'noelle').address } : readAddress(From ?? ''),
    to: readAddress(To ?? 'noelle'),
    subject: Subject ?? '',
    answers: Answers ?? null,
    via: (Via ?? '').split(' ').filter((word) => word !== ''),
    thread: Thread ?? null,
    fields: rest,
    text: cut < 0 ? '' : block.slice(cut).trim(),
  };
}

/**
 * Reads a message module: entries that each begin with `@ key daysAgo HH:MM words…`, then fields as in a mail header, an
 * empty line, and the text. The folder's README lists the words and fields. Throws on a slip of the pen.
 */
export function readEntries(source: string): readonly SampleEntry[] {
  return source
    .trim()
    .split(/\n+(?=@ )/)
    .map(readEntry);
}
