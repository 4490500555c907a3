/** What a letter was written from, and the data subject's own wording of the templates. */
export const letterDetails = {
  version: 3,
  sql: `
ALTER TABLE letter ADD COLUMN tone TEXT NOT NULL DEFAULT 'formal';
-- JSON: what the data subject said for this letter, and what it speaks of with the hashes of then.
ALTER TABLE letter ADD COLUMN details TEXT NOT NULL DEFAULT '{}';
ALTER TABLE letter ADD COLUMN annexes TEXT NOT NULL DEFAULT '[]';
ALTER TABLE letter ADD COLUMN template_version INTEGER;

CREATE TABLE own_template (
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  tone TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (kind, language, tone)
) STRICT, WITHOUT ROWID;
`,
} as const;
