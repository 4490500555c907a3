/** Room for 67 million messages in the low bits; above them the minute, up to the year 2100 within 53 bits. */
const ids = 2 ** 26;

/**
 * The row of a message among the words: by the minute it was sent, then by its id. FTS5 gives its rows in this order without
 * sorting, so the newest of however many are found at once. Undated messages come last. In SQL: `message_searchable.words_id`.
 */
export function wordsId(id: number, sentMs: number | null): number {
  return Math.floor(Math.max(sentMs ?? 0, 0) / 60_000) * ids + id;
}

/** SQL: the message of a row among the words. */
export const messageOfWords = `(message_words.rowid & ${ids - 1})`;
