import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { CsvError, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import type { SkipReason } from '../../../shared/domain/message.ts';
import { decodeCharset, decodeWindows1252 } from './decode-bytes.ts';
import { limits } from './limits.ts';

/** Columns by folded name: lower case, without spaces and underscores. */
export interface TableShape {
  readonly known: readonly string[];
  readonly required: readonly string[];
}

export interface TableLayout {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly delimiter: string;
  /** Records before the first row, the header included. */
  readonly preamble: number;
  readonly columns: ReadonlyMap<string, number>;
}

export type TableRow =
  | {
      readonly kind: 'row';
      readonly number: number;
      readonly cell: (column: string) => string;
      readonly has: (column: string) => boolean;
    }
  | { readonly kind: 'problem'; readonly number: number; readonly reason: SkipReason };

/** How much of the start of a file is looked at to find its header. */
const sampleBytes = 256 * 1024;
const headerWithin = 10;

const dialect = {
  bom: true,
  relax_quotes: true,
  relax_column_count: true,
  // Not left to discovery: files saved again by Excel mix both.
  record_delimiter: ['\r\n', '\n'],
  max_record_size: limits.csvRecordCharacters,
};

function foldColumn(cell: string): string {
  return cell
    .replace(/["\ufeff]/g, '')
    .toLowerCase()
    .replace(/[\s_]+/g, '');
}

function encodingOf(sample: Buffer): TableLayout['encoding'] {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  // The sample may end inside a character.
  const whole = [0, 1, 2, 3].some((cut) => isUtf8(sample.subarray(0, Math.max(0, sample.length - cut))));
  return whole ? 'utf-8' : 'windows-1252';
}

function firstRecords(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  try {
    parseAtOnce(text, {
      ...dialect,
      delimiter,
      to: headerWithin,
      on_record: (record: string[]) => {
        records.push(record);
        return null;
      },
    });
  } catch {
    // The sample may end inside a quoted cell; the records before it count.
  }
  return records.slice(0, headerWithin);
}

/**
 * Finds the header by the names of its columns within the first ten records, for comma, semicolon and tab.
 * `empty`; `no-header-found`: no record names two known columns; `unknown-columns`: one does, but a required one is missing.
 */
export function findLayout(sample: Buffer, shape: TableShape): TableLayout | SkipReason {
  if (sample.length === 0) return 'empty';
  const encoding = encodingOf(sample);
  const text = decodeCharset(sample, encoding);
  if (text.trim() === '') return 'empty';
  let outcome: SkipReason = 'no-header-found';
  for (const delimiter of [',', ';', '\t']) {
    for (const [index, record] of firstRecords(text, delimiter).entries()) {
      const names = record.map(foldColumn);
      const isComplete = shape.required.every((name) => names.includes(name));
      if (isComplete) {
        // Of columns with the same name the first counts.
        const columns = new Map(names.map((name, at) => [name, at] as const).reverse());
        return { encoding, delimiter, preamble: index + 1, columns };
      }
      if (shape.known.filter((name) => names.includes(name)).length >= 2) outcome = 'unknown-columns';
    }
  }
  return outcome;
}

/** The first bytes of a source; an error of the source comes through. */
export async function readSample(source: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= sampleBytes) break;
  }
  source.destroy();
  return Buffer.concat(chunks).subarray(0, sampleBytes);
}

async function* decode(source: Readable, encoding: TableLayout['encoding']): AsyncGenerator<string> {
  if (encoding === 'windows-1252') {
    for await (const chunk of source as AsyncIterable<Buffer>) yield decodeWindows1252(chunk);
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function problemOf(error: unknown): SkipReason {
  if (!(error instanceof CsvError)) return 'unreadable';
  return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'truncated' : 'malformed';
}

/** The rows below the header, numbered from 1; an error ends them with one `problem`. Rows without any content are left out. */
export async function* readRows(source: Readable, layout: TableLayout): AsyncGenerator<TableRow> {
  const parser = parse({ ...dialect, delimiter: layout.delimiter });
  const input = layout.encoding === 'utf-8' ? source : Readable.from(decode(source, layout.encoding));
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  const has = (column: string): boolean => layout.columns.has(column);
  let read = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      read += 1;
      if (read <= layout.preamble || record.every((cell) => cell.trim() === '')) continue;
      const cell = (column: string): string => record[layout.columns.get(column) ?? -1] ?? '';
      yield { kind: 'row', number: read - layout.preamble, cell, has };
    }
  } catch (error) {
    yield { kind: 'problem', number: Math.max(1, read - layout.preamble + 1), reason: problemOf(error) };
  } finally {
    source.destroy();
    parser.destroy();
  }
}
