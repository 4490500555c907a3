/** Files that the data subject keeps with an event of a case: an answer on paper or from a portal, the copy of a form. */
export const eventFiles = {
  version: 10,
  sql: `
CREATE TABLE event_file (
  event_id INTEGER NOT NULL REFERENCES case_event (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
`,
} as const;
