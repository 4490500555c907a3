/** Addresses that the data subject gave to one party only. */
export const aliases = {
  version: 5,
  sql: `
CREATE TABLE alias (
  address TEXT PRIMARY KEY,
  given_to TEXT NOT NULL,
  given_on TEXT
) STRICT, WITHOUT ROWID;
`,
};
