import type { CaseView } from '../../../shared/contract.ts';
import type { CaseFact, ComplaintResult, ComplaintRoute, Outcome } from '../../../shared/domain/case.ts';

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
  'advertising-code',
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
  readonly result: ComplaintResult;
  readonly outcome: Outcome;
  readonly route: ComplaintRoute;
  readonly reference: string;
  readonly reasoned: boolean | null;
  readonly view: CaseView;
}

/** Answers have a form of their own. */
export type FormKind = Exclude<RecordKind, 'response-received'>;

export function factOf(kind: FormKind, { note, result, outcome, route, reference, reasoned, view }: Filled): CaseFact {
  switch (kind) {
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
      return { type: kind, route, result, note };
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
