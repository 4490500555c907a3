import type { Message, SkipReason } from '../../../shared/domain/message.ts';
import type { Mailbox } from '../intake/imap-choose.ts';
import type { PulledMessage } from '../intake/imap-pull.ts';
import type { Reader } from '../intake/reader.ts';
import { saveLabels } from '../store/places.ts';
import { takeIn } from '../take-in.ts';
import type { Sync } from './sync.ts';

/** Messages parsed and ready to be stored; those that are no messages with the reason. */
export type ParsedMessages = readonly (PulledMessage & {
  readonly message: Message | SkipReason;
})[];

export function parseMessages(reader: Reader, messages: readonly PulledMessage[]): Promise<ParsedMessages> {
  return Promise.all(
    messages.map(async (item) => ({ ...item, message: (await reader.read({ raw: item.raw })).message })),
  );
}

/**
 * Inside the caller's transaction, with the cursor that belongs to them. `isNews`: the mailbox was read to its end before, so
 * that what is new in it came in since.
 */
export function keepMessages(
  sync: Sync,
  mailbox: Mailbox,
  { uidValidity, isNews }: { readonly uidValidity: number; readonly isNews: boolean },
  parsed: ParsedMessages,
): void {
  const { context, store, account, report } = sync;
  for (const { uid, raw, labels, internalDate, message } of parsed) {
    if (typeof message === 'string') {
      report.failed.push({ mailbox: mailbox.path, uid, reason: message });
      continue;
    }
    const place = { origin: account.name, mailbox: mailbox.path, uidValidity, uid };
    // Gmail keeps own mail among all other mail and marks it with a label.
    const sent = mailbox.specialUse === 'sent' || labels.includes('\\Sent');
    const taken = takeIn(store, context.clock, { source: 'imap', raw, message, receivedAt: internalDate }, place, {
      sent,
    });
    // Elsewhere a label is a mailbox that is read itself.
    if (mailbox.specialUse === 'all') saveLabels(store, taken.id, place, labels.flatMap(labelledMailbox));
    if (taken.added && isNews) sync.arrived.push(taken.id);
    report.new += taken.added ? 1 : 0;
    report.updated += !taken.added && taken.placed ? 1 : 0;
  }
}

/** Gmail's own marks say how a message looks, except for its inbox; a place is what people call a mailbox. */
function labelledMailbox(label: string): string[] {
  if (label === '\\Inbox') return ['INBOX'];
  return label.startsWith('\\') ? [] : [label];
}
