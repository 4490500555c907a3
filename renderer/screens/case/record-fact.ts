import type { CaseView } from '../../../shared/contract.ts';
import type { CaseFact, ComplaintRoute, Outcome, Reading } from '../../../shared/domain/case.ts';

/** What can be written down by hand. */
export type RecordKind =
  | 'response-received'
  | 'extension-claimed'
  | 'letter-bounced'
  | 'question-answered'
  | 'complaint-filed'
  | 'complaint-decided'
  | 'note'
  | 'paused'
  | 'resumed'
  | 'closed'
  | 'reopened';

export const complaintRoutes: readonly ComplaintRoute[] = [
  'authority',
  'acm',
  'client',
  'trade-body',
  'platform',
  'court',
];

export function likelyOutcome({ state }: CaseView): Outcome {
  if (state.stage === 'answered') return 'honoured';
  if (state.sentOn === null) return 'mistake';
  return state.response === null && (state.stage === 'overdue' || state.stage === 'escalated')
    ? 'no-answer'
    : 'honoured';
}

interface Filled {
  readonly note: string;
  readonly reading: Reading | null;
  readonly outcome: Outcome;
  readonly route: ComplaintRoute;
  readonly reference: string;
  readonly reasoned: boolean | null;
  readonly view: CaseView;
}

export function factOf(
  kind: RecordKind,
  { note, reading, outcome, route, reference, reasoned, view }: Filled,
): CaseFact {
  switch (kind) {
    case 'response-received':
      return { type: kind, messageId: null, reading: reading ?? 'unread', note };
    case 'extension-claimed':
      return { type: kind, messageId: null, reasoned: reasoned === true, note };
    case 'letter-bounced':
      return {
        type: kind,
        letterId: view.letters.findLast(({ frozenAt }) => frozenAt !== null)?.id ?? null,
        messageId: null,
      };
    case 'complaint-filed':
      return { type: kind, route, reference, note };
    case 'complaint-decided':
      return { type: kind, route, note };
    case 'question-answered':
    case 'note':
    case 'paused':
    case 'resumed':
    case 'reopened':
      return { type: kind, note };
    case 'closed':
      return { type: kind, outcome, note };
    default:
      return kind satisfies never;
  }
}
