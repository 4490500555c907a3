import { useCallback } from 'react';
import type { MessageFact } from '../../shared/domain/message-fact.ts';
import { useText } from './use-text.ts';

/** The sentence for something that a message reveals. */
export function useFactText(): (fact: MessageFact) => string {
  const t = useText();
  return useCallback(({ code, values }) => t(`fact.${code}`, values), [t]);
}
