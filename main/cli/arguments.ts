import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Words<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>;

/** Parses a command's words; every mistake is a `UsageError` that names it. */
export function parseWords<const O extends Options>(args: readonly string[], options: O): Words<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'wrong usage');
  }
}

/** A positive whole number from a word. */
export function wholeNumber(word: string | undefined, name: string): number {
  const value = Number(word);
  if (word === undefined || !Number.isInteger(value) || value < 1)
    throw new UsageError(`${name} takes a whole number, not ${word ?? 'nothing'}`);
  return value;
}

/** One of the given words. */
export function oneOf<const T extends string>(word: string | undefined, name: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === word);
  if (found === undefined) throw new UsageError(`${name} takes one of ${allowed.join(', ')}, not ${word ?? 'nothing'}`);
  return found;
}

/** A calendar date that exists. */
export function calendarDate(word: string | undefined, name: string): string {
  const instant = word !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(word) ? new Date(`${word}T00:00:00Z`) : null;
  if (
    word === undefined ||
    instant === null ||
    Number.isNaN(instant.getTime()) ||
    instant.toISOString().slice(0, 10) !== word
  ) {
    throw new UsageError(`${name} takes a date YYYY-MM-DD, not ${word ?? 'nothing'}`);
  }
  return word;
}
