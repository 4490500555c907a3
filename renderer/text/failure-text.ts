import type { Language } from '../../shared/domain/dates.ts';
import type { FailureCode } from '../../shared/failure.ts';
import { enFailures } from './en/failures.ts';
import { nlFailures } from './nl/failures.ts';

/** What happened, and what was kept or can be done. */
export interface FailureText {
  readonly happened: string;
  readonly next: string;
}

export type FailureTable = Readonly<Record<FailureCode, FailureText>>;

const tables = { nl: nlFailures, en: enFailures } as const satisfies Record<Language, FailureTable>;

const has = (table: FailureTable, code: string): code is FailureCode => Object.hasOwn(table, code);

/** The sentences for a code. Codes also arrive as plain strings, from a job or an account. */
export function failureText(code: string, language: Language): FailureText {
  const table = tables[language];
  return has(table, code) ? table[code] : table.internal;
}
