import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Language } from '../../shared/domain/dates.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export type TextKey = keyof typeof nl;
export type TextValues = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, values?: TextValues) => string;

/** Every sentence of the window, by language. The same keys in both: the types see to it. */
export const messages: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { nl, en };

/** The sentence for a key, in the language of the window. */
export function useText(): Translate {
  const intl = useIntl();
  return useCallback((key, values) => intl.formatMessage({ id: key }, values), [intl]);
}

export function useLanguage(): Language {
  return useIntl().locale.startsWith('en') ? 'en' : 'nl';
}
