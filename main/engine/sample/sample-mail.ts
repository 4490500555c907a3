import type { CalendarDate } from '../../../shared/domain/dates.ts';
import { mailEntries } from './entries.ts';
import { fillText } from './fill-text.ts';
import { mailSource, messageIdOf } from './mail-source.ts';
import { placeEntries, secondsOf } from './place-entries.ts';
import type { SampleEntry, SampleMailbox } from './sample-entry.ts';
import { quoteOf, quotesParent } from './quote.ts';
import { sampleReference } from './sample-reference.ts';

export interface SampleMail {
  readonly key: string;
  readonly mailbox: SampleMailbox;
  /** RFC 5322 source with CRLF. */
  readonly raw: Uint8Array;
}

const byKey = new Map(mailEntries.map((entry) => [entry.key, entry]));

/** The entry and all it answers, oldest first. */
function thread(entry: SampleEntry): SampleEntry[] {
  const parent = entry.answers === null ? undefined : byKey.get(entry.answers);
  return parent === undefined ? [entry] : [...thread(parent), entry];
}

/**
 * The invented mailbox as it is on `today`, oldest first: two years back to yesterday. The same day gives the same bytes.
 * `referenceOf` gives the reference that stands in a letter and its answers, by the letter's key.
 */
export function sampleMail(
  today: CalendarDate,
  referenceOf: (letterKey: string) => string = sampleReference,
): SampleMail[] {
  const placed = placeEntries(mailEntries, today);
  const placeOf = (key: string): { date: CalendarDate; time: string } => {
    const place = placed.get(key);
    if (place === undefined) throw new Error(`the sample names a message that is not there: ${key}`);
    return place;
  };
  return mailEntries
    .map((entry) => {
      const place = placeOf(entry.key);
      return { entry, place, at: `${place.date}T${place.time}:${secondsOf(entry.key)}` };
    })
    .toSorted(({ at: one }, { at: other }) => one.localeCompare(other))
    .map(({ entry, place }) => {
      const chain = thread(entry);
      const fill = (text: string): string =>
        fillText(text, {
          today,
          sentOn: place.date,
          dateOf: (key) => placeOf(key).date,
          reference:
            entry.via[0] === 'letter' || entry.via[0] === 'auto-reply' ? referenceOf(chain[0]?.key ?? entry.key) : '',
        });
      const parent = chain.at(-2);
      const quote =
        parent !== undefined && quotesParent(entry)
          ? quoteOf({ ...parent, subject: fill(parent.subject), text: fill(parent.text) }, placeOf(parent.key))
          : '';
      const filled = { ...entry, subject: fill(entry.subject), text: fill(entry.text) + quote };
      return {
        key: entry.key,
        mailbox: entry.mailbox,
        raw: mailSource(filled, place, chain.slice(0, -1).map(messageIdOf)),
      };
    });
}

/** Message-ID of a mail of the sample, without angle brackets. */
export function sampleMessageId(key: string): string {
  const entry = byKey.get(key);
  if (entry === undefined) throw new Error(`not a mail of the sample: ${key}`);
  return messageIdOf(entry);
}
