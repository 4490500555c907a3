import { useCallback } from 'react';
import type { MessageFact } from '../../shared/domain/message-fact.ts';
import { useSay } from './use-say.ts';
import { useText } from './use-text.ts';

/** The sentence for something that a message reveals; values whose name ends in `On` are days. */
export function useFactText(): (fact: MessageFact) => string {
  const t = useText();
  const say = useSay();
  return useCallback(
    ({ code, values }) => {
      const said = Object.entries(values).map(([name, value]) =>
        name.endsWith('On') && typeof value === 'string' && value !== '' ? [name, say.date(value)] : [name, value],
      );
      return t(`fact.${code}`, Object.fromEntries(said));
    },
    [t, say],
  );
}
