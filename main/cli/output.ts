/** Where a command writes: the answer on `out`, progress and warnings on `err`. */
export interface Output {
  readonly json: boolean;
  readonly terminal: boolean;
  out(text: string): void;
  err(text: string): void;
}

/** Prints `value` as one JSON document, or its sentences for people. */
export function answer(output: Output, value: unknown, sentences: () => readonly string[]): void {
  output.out(
    output.json
      ? `${JSON.stringify(value, null, 2)}\n`
      : sentences()
          .map((line) => `${line}\n`)
          .join(''),
  );
}

/** Columns padded to their widest cell, two spaces apart; the last column is not padded. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  '),
  );
}
