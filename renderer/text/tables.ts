import type { NextStep } from '../../shared/domain/case.ts';
import type { Language } from '../../shared/domain/dates.ts';
import type { LetterElement } from '../../shared/domain/letter.ts';
import type { SkipReason } from '../../shared/domain/message.ts';
import { nextStepWords } from '../../shared/rules/next-step-words.ts';
import { enSignals } from './en/signals.ts';
import { enElements, enSkips } from './en/tables.ts';
import { nlSignals } from './nl/signals.ts';
import { nlElements, nlSkips } from './nl/tables.ts';

// Codes come from the engine. An older window may meet a newer code: it is then shown as words, never as an error.
const asWords = (code: string): string => {
  const words = code.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function look(
  tables: Readonly<Record<Language, Readonly<Record<string, string>>>>,
  code: string,
  language: Language,
): string {
  const table = tables[language];
  return (Object.hasOwn(table, code) ? table[code] : undefined) ?? asWords(code);
}

const signals = { nl: nlSignals, en: enSignals };
const elements = { nl: nlElements, en: enElements };
const skips = { nl: nlSkips, en: enSkips } satisfies Record<Language, Readonly<Record<SkipReason, string>>>;

/** The plain sentence for a triage signal, by its kebab-case id. */
export const signalText = (code: string, language: Language) => look(signals, code, language);
/** What a part of a letter says, by its id. */
export const elementText = (id: LetterElement['id'], language: Language) => look(elements, id, language);
/** Why a next step is proposed, by its code. */
export const whyText = (code: NextStep['why'], language: Language) => nextStepWords[language][code];
/** Why an item was skipped on import. */
export const skipText = (reason: SkipReason, language: Language) => skips[language][reason];
