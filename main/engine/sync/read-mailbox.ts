import { Failure } from '../../../shared/failure.ts';
import type { Mailbox } from '../intake/imap-choose.ts';
import { Stumble, type PulledBatch } from '../intake/imap-pull.ts';
import type { MailboxReading, MailSession } from '../intake/imap-session.ts';
import { hasAccount } from '../store/accounts.ts';
import {
  addOwed,
  countTry,
  getCursor,
  getReading,
  type KeptReading,
  type MailboxCursor,
  owedUids,
  saveCursor,
  saveReading,
  settleOwed,
} from '../store/mailboxes.ts';
import { forgetLabels, forgetNumbers, knownUids, type MailboxPlace, markVanished } from '../store/places.ts';
import { keepMessages, parseMessages, type ParsedMessages } from './keep-messages.ts';
import { careFor, type Sync } from './sync.ts';

/** True when nothing came and nothing went since the last full reading: the same UIDs, by their number and the next one. */
export function isUnchanged({ store, account }: Sync, { path, mark }: Mailbox): boolean {
  const kept = getReading(store, account.name, path);
  return (
    kept !== null &&
    mark !== null &&
    String(kept.uidValidity) === mark.uidValidity &&
    kept.uidNext === mark.uidNext &&
    kept.messages === mark.messages &&
    owedUids(store, placeOf(account.name, path, kept.uidValidity)).length === 0
  );
}

/** How many messages of a mailbox are to be looked at, as far as the server tells beforehand. */
export function expected({ store, account }: Sync, { path, mark, messages }: Mailbox): number {
  const cursor = getCursor(store, account.name, path);
  if (cursor === null || mark === null || String(cursor.uidValidity) !== mark.uidValidity) return messages;
  return Math.max(0, Math.min(messages, mark.uidNext - 1 - cursor.lastUid));
}

/** Reads what is new in one mailbox and notes what went. A batch and its cursor are kept together. */
export async function readMailbox(sync: Sync, session: MailSession, mailbox: Mailbox): Promise<void> {
  const care = careFor(sync, mailbox.path);
  try {
    const before = standing(sync, mailbox.path);
    const { reading, looked } = await readNew(sync, session, mailbox, before);
    const place = placeOf(sync.account.name, mailbox.path, Number(reading.uidValidity));
    await readOwed(sync, session, mailbox, place);
    await noteVanished(sync, session, { place, before, reading, looked });
  } catch (error) {
    if (error instanceof Stumble) care.stumbled(error);
    throw error;
  }
}

/** What is known of a mailbox before it is read. `kept`: its last full reading, under the numbering of the cursor. */
interface Standing {
  readonly cursor: MailboxCursor | null;
  readonly kept: KeptReading | null;
}

function standing({ store, account }: Sync, path: string): Standing {
  return { cursor: getCursor(store, account.name, path), kept: getReading(store, account.name, path) };
}

async function readNew(
  sync: Sync,
  session: MailSession,
  mailbox: Mailbox,
  { cursor, kept }: Standing,
): Promise<{ readonly reading: MailboxReading; readonly looked: number }> {
  const { store, account, handle, report, context, reader } = sync;
  const care = careFor(sync, mailbox.path);
  const pull = session.pull(
    mailbox.path,
    cursor === null ? null : { uidValidity: String(cursor.uidValidity), lastUid: cursor.lastUid },
    handle.signal,
    { care, last: kept === null ? null : { uidValidity: String(kept.uidValidity), modseq: kept.modseq } },
  );
  let looked = 0;
  const keep = (batch: PulledBatch, parsed: ParsedMessages): void => {
    const uidValidity = Number(batch.uidValidity);
    const place = placeOf(account.name, mailbox.path, uidValidity);
    store.intake(() => {
      // Removed while it was read: nothing more of it comes in.
      if (!hasAccount(store, account.name)) throw new Failure('not-found');
      if (batch.restarted) {
        forgetNumbers(store, place);
        if (mailbox.specialUse === 'all') forgetLabels(store, account.name);
      }
      keepMessages(sync, mailbox, { uidValidity, isNews: kept !== null }, parsed);
      for (const { uid } of batch.skipped) if (care.avoid.has(uid)) addOwed(store, place, uid);
      saveCursor(store, account.name, mailbox.path, { uidValidity, lastUid: batch.cursor.lastUid });
    });
    if (batch.messages.length > 0) care.passed();
    looked = batch.total;
    report.fetched += batch.messages.length;
    report.failed.push(...batch.skipped);
    handle.update({ messages: report.fetched, done: report.fetched });
    context.emit({ kind: 'event', name: 'inbox.changed', payload: {} });
  };
  // Three at work at a time: the server sends a batch, the reader parses the one before, and the store keeps the one before that.
  let coming = pull.next();
  let last: { readonly batch: PulledBatch; readonly parsed: Promise<ParsedMessages> } | null = null;
  try {
    for (;;) {
      const step = await coming;
      if (step.done === true) return { reading: step.value, looked: await keepLast() };
      const parsed = parseMessages(reader, step.value.messages);
      coming = pull.next();
      // Looked at when its turn comes.
      coming.catch(() => undefined);
      await keepLast();
      last = { batch: step.value, parsed };
    }
  } catch (error) {
    // What came in before the line dropped is kept.
    await keepLast();
    throw error;
  }

  async function keepLast(): Promise<number> {
    const done = last;
    last = null;
    if (done !== null) keep(done.batch, await done.parsed);
    return looked;
  }
}

/** Tries once more what broke the connection in an earlier pull. */
async function readOwed(sync: Sync, session: MailSession, mailbox: Mailbox, place: MailboxPlace): Promise<void> {
  const { store, report, triedAgain } = sync;
  const care = careFor(sync, mailbox.path);
  for (const uid of owedUids(store, place)) {
    const key = `${mailbox.path} ${uid}`;
    if (triedAgain.has(key) || care.avoid.has(uid)) continue;
    triedAgain.add(key);
    countTry(store, place, uid);
    const found = await session.pullOne(mailbox.path, String(place.uidValidity), uid);
    if (typeof found === 'string') {
      report.failed.push({ mailbox: mailbox.path, uid, reason: found });
      continue;
    }
    const parsed = found === null ? [] : await parseMessages(sync.reader, [found]);
    store.transaction(() => {
      keepMessages(sync, mailbox, { uidValidity: place.uidValidity, isNews: false }, parsed);
      settleOwed(store, place, uid);
    });
    report.fetched += parsed.length;
  }
}

interface Read {
  readonly place: MailboxPlace;
  readonly before: Standing;
  readonly reading: MailboxReading;
  /** Messages that were new in this pull. */
  readonly looked: number;
}

/** Gone from the server is only noted: the evidence here stays. */
async function noteVanished({ store, report }: Sync, session: MailSession, read: Read): Promise<void> {
  const { place, reading } = read;
  const vanished = reading.vanished ?? (nothingWent(read) ? [] : await missing(store, session, place));
  const { uidNext, messages, modseq } = reading;
  store.transaction(() => {
    report.vanished += markVanished(store, place, vanished);
    const { account, mailbox, uidValidity } = place;
    if (uidNext > 0) saveReading(store, account, mailbox, { uidValidity, uidNext, messages, modseq });
  });
}

/** A first reading misses nothing; a later one nothing when as many messages are there as there were and came. */
function nothingWent({ before: { cursor, kept }, reading, looked }: Read): boolean {
  if (cursor === null) return true;
  // Read further than the last full reading: what came in between is in neither number.
  if (kept === null || cursor.lastUid >= kept.uidNext) return false;
  return String(kept.uidValidity) === reading.uidValidity && kept.messages + looked === reading.messages;
}

async function missing(store: Sync['store'], session: MailSession, place: MailboxPlace): Promise<readonly number[]> {
  const known = knownUids(store, place);
  if (known.length === 0) return [];
  const { uids } = await session.presentUids(place.mailbox);
  const present = new Set(uids);
  return known.filter((uid) => !present.has(uid));
}

function placeOf(account: string, mailbox: string, uidValidity: number): MailboxPlace {
  return { account, mailbox, uidValidity };
}
