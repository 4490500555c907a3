import type { MailboxChoice } from '../../../shared/domain/account.ts';

/** What a mailbox is for, by the server's own mark (RFC 6154) or else by its name in the usual languages. */
export type MailboxUse = 'inbox' | 'sent' | 'drafts' | 'junk' | 'trash' | 'all' | 'archive';

/** Where a mailbox stands, as the list tells it: the same again means that nothing came and nothing went. */
export interface MailboxMark {
  readonly uidValidity: string;
  readonly uidNext: number;
  readonly messages: number;
}

/**
 * One mailbox that can be opened. `path`: as people read it; `delimiter`: parts levels, empty when there are none.
 * `mark` null: the server does not tell.
 */
export interface Mailbox {
  readonly path: string;
  readonly delimiter: string;
  readonly specialUse: MailboxUse | null;
  readonly messages: number;
  readonly mark: MailboxMark | null;
}

/** The mailboxes to read: as usual, with what the person added to it and left out of it. */
export function chooseMailboxes(
  mailboxes: readonly Mailbox[],
  choice: MailboxChoice = { added: [], leftOut: [] },
): readonly Mailbox[] {
  const usual = new Set(usualMailboxes(mailboxes));
  return mailboxes.filter(
    (mailbox) => (usual.has(mailbox) && !choice.leftOut.includes(mailbox.path)) || choice.added.includes(mailbox.path),
  );
}

/**
 * The one with all mail where the server has it (Gmail: everything but junk and trash, Sent included, each message
 * once), otherwise every mailbox but drafts, junk and trash and what lies below them.
 */
function usualMailboxes(mailboxes: readonly Mailbox[]): readonly Mailbox[] {
  const all = mailboxes.filter((mailbox) => mailbox.specialUse === 'all');
  if (all.length > 0) return all;
  const left = mailboxes.filter((mailbox) => isLeftOut(mailbox.specialUse));
  return mailboxes.filter(
    (mailbox) => mailbox.specialUse === 'sent' || !left.some((outer) => isWithin(mailbox, outer)),
  );
}

function isLeftOut(use: MailboxUse | null): boolean {
  return use === 'drafts' || use === 'junk' || use === 'trash';
}

function isWithin(mailbox: Mailbox, outer: Mailbox): boolean {
  if (mailbox.path === outer.path) return true;
  return outer.delimiter !== '' && mailbox.path.startsWith(outer.path + outer.delimiter);
}
