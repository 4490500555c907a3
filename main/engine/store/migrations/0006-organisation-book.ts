/** Organisations that are merged and split by hand, where a privacy address comes from, people of several addresses, and the list of known organisations. */
export const organisationBook = {
  version: 6,
  sql: `
-- merged_into: it is part of that one now; its row stays, so that its name still leads there and all can be undone.
ALTER TABLE organisation ADD COLUMN merged_into INTEGER REFERENCES organisation (id);
ALTER TABLE organisation ADD COLUMN privacy_form TEXT;
-- Where the privacy address was found, and on which day the data subject looked there.
ALTER TABLE organisation ADD COLUMN privacy_source TEXT;
ALTER TABLE organisation ADD COLUMN verified_on TEXT;
CREATE INDEX organisation_merged_into ON organisation (merged_into) WHERE merged_into IS NOT NULL;

-- A case keeps the name that its organisation had.
ALTER TABLE case_file ADD COLUMN organisation_name TEXT;
UPDATE case_file SET organisation_name = (SELECT name FROM organisation WHERE organisation.id = case_file.organisation_id);

-- details: what else moved, JSON.
CREATE TABLE organisation_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('merge', 'split')),
  kept_id INTEGER NOT NULL REFERENCES organisation (id),
  other_id INTEGER NOT NULL REFERENCES organisation (id),
  made_at TEXT NOT NULL,
  undone_at TEXT,
  details TEXT NOT NULL
) STRICT;
CREATE TABLE organisation_moved (
  change_id INTEGER NOT NULL REFERENCES organisation_change (id) ON DELETE CASCADE,
  message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
  PRIMARY KEY (change_id, message_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_moved_message ON organisation_moved (message_id);

-- Whose messages belong to another organisation than the one they name, since it was split.
CREATE TABLE organisation_sender (
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  person_key TEXT NOT NULL,
  goes_to INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  PRIMARY KEY (organisation_id, person_key)
) STRICT, WITHOUT ROWID;

-- Pairs that are not the same, however alike their names. one_id < other_id.
CREATE TABLE organisation_apart (
  one_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  PRIMARY KEY (one_id, other_id)
) STRICT, WITHOUT ROWID;

-- Two addresses or profiles that the data subject says are one person's. one < other.
CREATE TABLE person_join (
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  made_at TEXT NOT NULL,
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_join_other ON person_join (other);

-- What the data subject added to, changed in or switched off of the list that comes along. entry: JSON; null when as shipped.
CREATE TABLE listed_change (
  slug TEXT PRIMARY KEY,
  entry TEXT,
  off INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
`,
} as const;
