/** Rules of the data subject for one person, and the day on which an organisation got its rule. */
export const marks = {
  version: 4,
  sql: `
CREATE TABLE person_mark (
  person_key TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  address TEXT,
  profile TEXT,
  marked TEXT NOT NULL CHECK (marked IN ('allowed', 'blocked')),
  made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE organisation ADD COLUMN marked_at TEXT;
`,
};
