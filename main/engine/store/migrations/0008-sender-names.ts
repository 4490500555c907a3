/** Who else goes by a name is asked for every message that is opened. */
export const senderNames = {
  version: 8,
  sql: `CREATE INDEX message_from_name ON message (from_name);`,
};
