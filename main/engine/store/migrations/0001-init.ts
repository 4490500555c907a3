/** First layout. Frozen: a later change is a new migration. */
export const init = {
  version: 1,
  sql: `
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE identity (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  value TEXT NOT NULL
) STRICT;

CREATE TABLE organisation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  privacy_address TEXT,
  postal_address TEXT,
  country TEXT NOT NULL,
  marked TEXT CHECK (marked IN ('allowed', 'blocked')),
  confirmed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX organisation_name_key ON organisation (name_key);

CREATE TABLE organisation_domain (
  domain TEXT PRIMARY KEY,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_domain_organisation ON organisation_domain (organisation_id);

CREATE TABLE message (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  channel TEXT NOT NULL,
  message_id TEXT,
  text_hash TEXT NOT NULL,
  source_kind TEXT NOT NULL,
  source_hash TEXT NOT NULL,
  conversation TEXT,
  sent_at TEXT,
  sent_ms INTEGER,
  -- It lay in a mailbox with the data subject's sent mail.
  in_sent INTEGER NOT NULL DEFAULT 0,
  direction TEXT NOT NULL CHECK (direction IN ('incoming', 'outgoing')),
  from_name TEXT NOT NULL,
  from_address TEXT,
  from_profile TEXT,
  person_key TEXT NOT NULL,
  organisation_id INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
  subject TEXT NOT NULL,
  snippet TEXT NOT NULL
) STRICT;
CREATE INDEX message_message_id ON message (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX message_conversation ON message (conversation, direction, sent_ms) WHERE conversation IS NOT NULL;
CREATE INDEX message_from_address ON message (from_address, sent_ms) WHERE from_address IS NOT NULL;
CREATE INDEX message_from_profile ON message (from_profile, sent_ms) WHERE from_profile IS NOT NULL;
CREATE INDEX message_organisation ON message (organisation_id, direction, person_key, sent_ms)
  WHERE organisation_id IS NOT NULL;

-- Apart from message, so that a list reads narrow rows. details: what only an opened message needs, JSON.
CREATE TABLE message_content (
  message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  details TEXT NOT NULL
) STRICT;

-- bytes is null for another copy of a message whose first copy is kept (same Message-ID, same text).
CREATE TABLE source (
  sha256 TEXT PRIMARY KEY,
  message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
  size INTEGER NOT NULL,
  bytes BLOB
) STRICT;
CREATE INDEX source_message ON source (message_id);

-- own_sent_ms: when the message was sent, for recipients the data subject wrote to; null for all others.
CREATE TABLE recipient (
  message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('to', 'cc', 'delivered')),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  address TEXT,
  profile TEXT,
  own_sent_ms INTEGER,
  PRIMARY KEY (message_id, role, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX recipient_own_address ON recipient (address, own_sent_ms) WHERE own_sent_ms IS NOT NULL;
CREATE INDEX recipient_own_profile ON recipient (profile, own_sent_ms) WHERE own_sent_ms IS NOT NULL;

-- Which Message-IDs a message answers.
CREATE TABLE reply (
  asked TEXT NOT NULL,
  message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
  PRIMARY KEY (asked, message_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reply_message ON reply (message_id);

CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  origin TEXT NOT NULL,
  mailbox TEXT NOT NULL DEFAULT '',
  uidvalidity INTEGER NOT NULL DEFAULT 0,
  vanished INTEGER NOT NULL DEFAULT 0,
  uid INTEGER NOT NULL DEFAULT 0,
  UNIQUE (message_id, source, origin, mailbox, uidvalidity, uid)
) STRICT;
CREATE UNIQUE INDEX place_uid ON place (origin, mailbox, uidvalidity, uid) WHERE source = 'imap';

CREATE TABLE verdict (
  message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
  label TEXT NOT NULL,
  unsolicited INTEGER NOT NULL,
  band TEXT NOT NULL,
  confidence REAL NOT NULL,
  reasons TEXT NOT NULL
) STRICT;

-- What is still owed after messages were kept: 'watch' for an answer or contact after an objection, 'spread' an own message
-- to those it concerns, 'judge' anew. Kept with the messages themselves, so that no kill between the two loses it.
CREATE TABLE owed (
  step TEXT NOT NULL CHECK (step IN ('watch', 'spread', 'judge')),
  message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
  PRIMARY KEY (step, message_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX owed_message ON owed (message_id);

CREATE TABLE correction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  message_id INTEGER NOT NULL UNIQUE REFERENCES message (id) ON DELETE CASCADE,
  label TEXT NOT NULL,
  unsolicited INTEGER NOT NULL,
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  message_id INTEGER NOT NULL UNIQUE REFERENCES message (id) ON DELETE CASCADE,
  made_at TEXT NOT NULL
) STRICT;

-- Where a message stands now: worked out from verdict, correction, decision and case events, so that lists walk one index.
CREATE TABLE standing (
  message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
  view TEXT NOT NULL CHECK (view IN ('flagged', 'unsure', 'decided', 'clear', 'own')),
  sent_ms INTEGER,
  organisation_id INTEGER,
  label TEXT NOT NULL,
  unsolicited INTEGER NOT NULL,
  band TEXT NOT NULL,
  confidence REAL NOT NULL,
  corrected INTEGER NOT NULL,
  case_id INTEGER,
  breach INTEGER NOT NULL
) STRICT;
CREATE INDEX standing_view ON standing (view, sent_ms DESC, message_id DESC, label);
CREATE INDEX standing_incoming ON standing (sent_ms DESC, message_id DESC, label) WHERE view <> 'own';
CREATE INDEX standing_flagged ON standing (organisation_id) WHERE view = 'flagged';

CREATE TABLE connection (
  key TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  address TEXT,
  profile TEXT,
  company TEXT NOT NULL,
  position TEXT NOT NULL,
  connected_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX connection_name_key ON connection (name_key);
CREATE INDEX connection_address ON connection (address) WHERE address IS NOT NULL;

CREATE TABLE invitation (
  id INTEGER PRIMARY KEY,
  direction TEXT NOT NULL,
  from_name TEXT NOT NULL,
  from_name_key TEXT NOT NULL,
  from_profile TEXT,
  to_name TEXT NOT NULL,
  to_name_key TEXT NOT NULL,
  to_profile TEXT,
  sent_at TEXT,
  note TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX invitation_from_profile ON invitation (from_profile) WHERE from_profile IS NOT NULL;
CREATE INDEX invitation_to_profile ON invitation (to_profile) WHERE to_profile IS NOT NULL;
CREATE INDEX invitation_from_name_key ON invitation (from_name_key);
CREATE INDEX invitation_to_name_key ON invitation (to_name_key);

CREATE TABLE application (
  id INTEGER PRIMARY KEY,
  company TEXT NOT NULL,
  company_key TEXT NOT NULL,
  title TEXT NOT NULL,
  applied_on TEXT,
  address TEXT,
  key TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX application_company_key ON application (company_key);

CREATE TABLE archive_owner (
  value TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
  name TEXT PRIMARY KEY,
  address TEXT NOT NULL,
  user TEXT NOT NULL,
  password TEXT NOT NULL,
  incoming TEXT NOT NULL,
  outgoing TEXT,
  last_sync TEXT,
  last_failure TEXT
) STRICT;

CREATE TABLE mailbox_cursor (
  account TEXT NOT NULL REFERENCES account (name) ON DELETE CASCADE,
  mailbox TEXT NOT NULL,
  uidvalidity INTEGER NOT NULL,
  last_uid INTEGER NOT NULL,
  PRIMARY KEY (account, mailbox)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE,
  organisation_id INTEGER REFERENCES organisation (id),
  message_id INTEGER NOT NULL REFERENCES message (id)
) STRICT;
CREATE INDEX case_file_organisation ON case_file (organisation_id);
CREATE INDEX case_file_message ON case_file (message_id);

CREATE TABLE letter (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  frozen_at TEXT,
  message_id TEXT NOT NULL UNIQUE,
  sha256 TEXT,
  source BLOB,
  handed_from TEXT,
  handed_to TEXT,
  created_at TEXT NOT NULL,
  personal_reason TEXT NOT NULL,
  dated_on TEXT NOT NULL,
  replaces INTEGER REFERENCES letter (id),
  CHECK ((frozen_at IS NULL) = (sha256 IS NULL) AND (frozen_at IS NULL) = (source IS NULL))
) STRICT;
CREATE INDEX letter_case ON letter (case_id);

CREATE TRIGGER letter_frozen_update BEFORE UPDATE ON letter WHEN old.frozen_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a letter that was handed over does not change'); END;
CREATE TRIGGER letter_frozen_delete BEFORE DELETE ON letter WHEN old.frozen_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a letter that was handed over does not change'); END;

-- A letter on its way to the mail server, with its very bytes. While the row stands it is not known whether the letter left:
-- it is never sent a second time unasked.
CREATE TABLE sending (
  letter_id INTEGER PRIMARY KEY REFERENCES letter (id) ON DELETE CASCADE,
  begun_at TEXT NOT NULL,
  source BLOB NOT NULL,
  handed_from TEXT NOT NULL,
  handed_to TEXT
) STRICT;

-- Append-only. fact: the whole fact as JSON; the ids in it are repeated in columns to be joined on.
CREATE TABLE case_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  happened_on TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  type TEXT NOT NULL,
  message_id INTEGER REFERENCES message (id),
  letter_id INTEGER REFERENCES letter (id),
  withdraws INTEGER REFERENCES case_event (id),
  fact TEXT NOT NULL
) STRICT;
CREATE INDEX case_event_case ON case_event (case_id);
CREATE INDEX case_event_message ON case_event (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX case_event_letter ON case_event (letter_id) WHERE letter_id IS NOT NULL;
CREATE INDEX case_event_withdraws ON case_event (withdraws) WHERE withdraws IS NOT NULL;

CREATE TRIGGER case_event_update BEFORE UPDATE ON case_event
BEGIN SELECT RAISE(ABORT, 'case events are append-only'); END;
CREATE TRIGGER case_event_delete BEFORE DELETE ON case_event
BEGIN SELECT RAISE(ABORT, 'case events are append-only'); END;

-- Events that count: not withdrawn, or withdrawn by an event that was itself withdrawn. An opening always counts.
CREATE VIEW case_event_counting AS
SELECT event.* FROM case_event AS event
WHERE event.type <> 'withdrawn' AND (event.type = 'opened' OR NOT EXISTS (
  SELECT 1 FROM case_event AS undo
  WHERE undo.withdraws = event.id
    AND NOT EXISTS (SELECT 1 FROM case_event AS redo WHERE redo.withdraws = undo.id)
));

-- Cases closed as a mistake and not opened again: their messages are to be decided on as if there had been no case.
CREATE VIEW mistaken_case AS
SELECT closing.case_id FROM case_event_counting AS closing
WHERE closing.type = 'closed' AND closing.fact ->> 'outcome' = 'mistake' AND NOT EXISTS (
  SELECT 1 FROM case_event_counting AS later
  WHERE later.case_id = closing.case_id AND later.type IN ('reopened', 'closed') AND later.id > closing.id
);

-- Filled by hand when a message is added: a trigger would make FTS5 write out its words for every single message.
CREATE VIRTUAL TABLE message_words USING fts5 (
  subject, sender, organisation, text,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE VIEW message_searchable AS
SELECT message.id, (max(coalesce(message.sent_ms, 0), 0) / 60000) * 67108864 + message.id AS words_id,
  message.subject, concat_ws(' ', message.from_name, message.from_address) AS sender,
  coalesce(organisation.name, '') AS organisation, message_content.text, message.organisation_id
FROM message
JOIN message_content ON message_content.message_id = message.id
LEFT JOIN organisation ON organisation.id = message.organisation_id;

CREATE TRIGGER message_words_removed AFTER DELETE ON message BEGIN
  DELETE FROM message_words WHERE rowid = (max(coalesce(old.sent_ms, 0), 0) / 60000) * 67108864 + old.id;
END;
CREATE TRIGGER message_words_moved AFTER UPDATE OF organisation_id ON message
WHEN old.organisation_id IS NOT new.organisation_id BEGIN
  DELETE FROM message_words WHERE rowid = (max(coalesce(old.sent_ms, 0), 0) / 60000) * 67108864 + old.id;
  INSERT INTO message_words (rowid, subject, sender, organisation, text)
  SELECT words_id, subject, sender, organisation, text FROM message_searchable WHERE id = new.id;
END;
CREATE TRIGGER message_words_renamed AFTER UPDATE OF name ON organisation WHEN old.name <> new.name BEGIN
  DELETE FROM message_words WHERE rowid IN (SELECT words_id FROM message_searchable WHERE organisation_id = new.id);
  INSERT INTO message_words (rowid, subject, sender, organisation, text)
  SELECT words_id, subject, sender, organisation, text FROM message_searchable WHERE organisation_id = new.id;
END;
`,
} as const;
