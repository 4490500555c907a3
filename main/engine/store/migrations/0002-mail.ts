/** Mail accounts grow up: which mailboxes are read, sign-in in the browser, rest that a server asked for, and how far each mailbox was read. */
export const mail = {
  version: 2,
  sql: `
-- choice: what the person added to the usual mailboxes and left out, JSON. sign_in: tokens of a sign-in in the browser, JSON.
ALTER TABLE account ADD COLUMN choice TEXT NOT NULL DEFAULT '{"added":[],"leftOut":[]}';
ALTER TABLE account ADD COLUMN sign_in TEXT;
-- Until when the server asked to be left alone.
ALTER TABLE account ADD COLUMN rest_until TEXT;

-- When the mail server says it received the message; null for what was no IMAP mail.
ALTER TABLE message ADD COLUMN received_at TEXT;

-- How a mailbox stood when it was last read to its end; null while it was not.
ALTER TABLE mailbox_cursor ADD COLUMN uidnext INTEGER;
ALTER TABLE mailbox_cursor ADD COLUMN messages INTEGER;
ALTER TABLE mailbox_cursor ADD COLUMN modseq TEXT;

-- Messages that broke the connection each time they were asked for: passed over, and tried again later.
CREATE TABLE mailbox_owed (
  account TEXT NOT NULL REFERENCES account (name) ON DELETE CASCADE,
  mailbox TEXT NOT NULL,
  uidvalidity INTEGER NOT NULL,
  uid INTEGER NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (account, mailbox, uidvalidity, uid)
) STRICT, WITHOUT ROWID;
`,
} as const;
