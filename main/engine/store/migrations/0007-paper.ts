/** The sheets that a letter was printed or saved as: what went through the post. */
export const paper = {
  version: 7,
  sql: `
CREATE TABLE letter_paper (
  letter_id INTEGER PRIMARY KEY REFERENCES letter (id),
  made_at TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  pdf BLOB NOT NULL
) STRICT;
`,
} as const;
