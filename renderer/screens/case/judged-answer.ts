import type { AnswerSays, RefusalNames } from '../../../shared/domain/answer.ts';
import type { CaseFact, CaseKind } from '../../../shared/domain/case.ts';
import { possibleSayings } from '../../../shared/rules/answer-reading.ts';

/** What an answer can be taken for: a reading of its words, or what is recorded in another way. */
export type Saying = AnswerSays | 'extension' | 'receipt';

/** The person's reading so far. */
export interface Judged {
  readonly says: Saying | null;
  readonly source: string;
  readonly names: readonly RefusalNames[];
  readonly reasoned: boolean | null;
}

type Group = 'done' | 'part' | 'no' | 'asks' | 'nothing';

const groups: Readonly<Record<Group, readonly Saying[]>> = {
  done: ['confirmed', 'complete', 'no-data', 'names-source'],
  part: ['partly', 'incomplete'],
  no: ['refused', 'article-41', 'processor', 'linkedin-consent', 'too-late', 'language', 'own-form', 'wrong-channel'],
  asks: ['asks-id', 'asks-to-specify', 'asks-fee', 'extension'],
  nothing: ['receipt'],
};

/** In groups, in the order of how often they come. */
export function sayingGroups(
  kind: CaseKind,
): readonly { readonly group: Group; readonly sayings: readonly Saying[] }[] {
  const possible = new Set<Saying>([...possibleSayings(kind), 'extension', 'receipt']);
  const order: readonly Group[] = ['done', 'part', 'no', 'asks', 'nothing'];
  return order.map((group) => ({ group, sayings: groups[group].filter((says) => possible.has(says)) }));
}

export const sayingOf = (word: string): Saying | null =>
  Object.values(groups)
    .flat()
    .find((says) => says === word) ?? null;

/** Refusals must name their reason, the authority and the court (AVG art. 12(4)). */
export const isRefusal = (says: Saying | null): boolean => says === 'refused' || says === 'article-41';

/** Null while something is missing that only the person can say. */
export function answerFact(judged: Judged, messageId: number | null, note: string): CaseFact | null {
  const { says, reasoned, names } = judged;
  if (says === null) return null;
  if (says === 'extension') return reasoned === null ? null : { type: 'extension-claimed', messageId, reasoned, note };
  if (says === 'receipt') return { type: 'response-received', messageId, reading: 'receipt', note };
  const source = judged.source.trim();
  return {
    type: 'response-received',
    messageId,
    // The engine weighs it against what was answered before.
    reading: 'interim',
    says,
    ...(source === '' ? {} : { source }),
    ...(isRefusal(says) ? { names: [...names] } : {}),
    note,
  };
}
