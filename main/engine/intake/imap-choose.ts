/** What a mailbox is for, by the server's own mark (RFC 6154) or else by its name in the usual languages. */
export type MailboxUse = 'inbox' | 'sent' | 'drafts' | 'junk' | 'trash' | 'all' | 'archive';

/** One mailbox that can be opened. `path`: as people read it; `delimiter`: parts levels, empty when there are none. */
export interface Mailbox {
  readonly path: string;
  readonly delimiter: string;
  readonly specialUse: MailboxUse | null;
  readonly messages: number;
}

/**
 * The mailboxes to read: the one with all mail where the server has it (Gmail: everything but junk and trash, Sent
 * included, each message once), otherwise every mailbox but drafts, junk and trash and what lies below them.
 */
export function chooseMailboxes(mailboxes: readonly Mailbox[]): readonly Mailbox[] {
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
