/** Messages that may answer a letter and match no case surely. One that a case holds, or that was dismissed, waits no longer. */
export const strayAnswers = {
  version: 9,
  sql: `
CREATE TABLE stray_answer (
  message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
  arrived_on TEXT NOT NULL,
  -- JSON: the cases it may belong to, the likeliest first, with what points to each.
  guesses TEXT NOT NULL,
  dismissed_at TEXT
) STRICT;
`,
} as const;
