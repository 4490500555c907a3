import { useCallback, useState } from 'react';
import type { CaseKind } from '../../../shared/domain/case.ts';
import type { InboxRow } from '../../../shared/domain/inbox.ts';
import type { Label } from '../../../shared/domain/verdict.ts';
import type { FailureCode } from '../../../shared/failure.ts';
import { useRemembered } from '../../components/remember.ts';
import { hideToast, showToast, type ToastAction, useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import type { RunningAnswer, RunningQuestion } from './running-case-question.tsx';

type Undoable =
  | { readonly kind: 'left'; readonly messageId: number }
  | { readonly kind: 'corrected'; readonly messageId: number; readonly id: number }
  | { readonly kind: 'opened'; readonly messageId: number; readonly caseId: number }
  | { readonly kind: 'added'; readonly messageId: number; readonly caseId: number; readonly eventId: number };

const isTrail = (value: unknown): value is readonly Undoable[] => Array.isArray(value);

export interface Decisions {
  readonly leave: (row: InboxRow) => Promise<boolean>;
  readonly open: (row: InboxRow, kind: CaseKind) => Promise<boolean>;
  readonly correct: (row: InboxRow, label: Label, unsolicited: boolean) => Promise<boolean>;
  readonly putBack: (row: InboxRow) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly question: RunningQuestion | null;
}

const toastId = 'decision';

/** What the person decides on a message. Each decision says what it did and can be undone, latest first. */
export function useDecisions(onUndone: (messageId: number) => void): Decisions {
  const t = useText();
  const say = useSay();
  const fail = useFailureToast();
  const { go } = useNavigation();
  const [question, setQuestion] = useState<RunningQuestion | null>(null);
  const [trail, setTrail] = useRemembered<readonly Undoable[]>('inbox.trail', [], isTrail);

  const undoOne = useCallback(
    async (done: Undoable) => {
      hideToast(toastId);
      const result = await takeBack(done, say.today());
      if (!result.ok) return fail(result.error.code);
      setTrail((current) => current.filter((other) => other !== done));
      onUndone(done.messageId);
      showToast({ id: toastId, text: t('undo.done'), close: t('action.close'), milliseconds: 4000 });
    },
    [fail, say, setTrail, t, onUndone],
  );
  const undo = useCallback(async () => {
    const last = trail.at(-1);
    if (last === undefined)
      showToast({ id: toastId, text: t('undo.nothing'), close: t('action.close'), milliseconds: 4000 });
    else await undoOne(last);
  }, [trail, undoOne, t]);

  const decided = useCallback(
    (done: Undoable, text: string, first: readonly ToastAction[] = []) => {
      setTrail((current) => [...current.slice(-50), done]);
      const back: ToastAction = { label: t('action.undo'), shortcut: 'z', run: () => void undoOne(done) };
      showToast({ id: toastId, text, actions: [...first, back], close: t('action.close') });
      return true;
    },
    [setTrail, t, undoOne],
  );
  const failed = useCallback(
    (code: FailureCode) => {
      fail(code);
      return false;
    },
    [fail],
  );

  const opened = (row: InboxRow, caseId: number) =>
    decided(
      { kind: 'opened', messageId: row.id, caseId },
      t('decided.opened', { name: row.organisation?.name ?? nameOf(row) }),
      [toCase(caseId)],
    );
  const toCase = (id: number): ToastAction => ({ label: t('decided.toCase'), run: () => go({ screen: 'case', id }) });

  const besideRunning = async (row: InboxRow, kind: CaseKind) => {
    const found = await call('case.running', { messageId: row.id });
    if (!found.ok) return failed(found.error.code);
    const running = found.value;
    if (running === null) return failed('case-exists');
    const answer = await new Promise<RunningAnswer>((resolve) => setQuestion({ running, answer: resolve }));
    setQuestion(null);
    if (answer === 'cancel') return false;
    if (answer === 'beside') {
      const result = await call('case.open', { messageId: row.id, kind, beside: true });
      return result.ok ? opened(row, result.value.id) : failed(result.error.code);
    }
    const result = await call('case.addMessage', { id: running.id, messageId: row.id });
    if (!result.ok) return failed(result.error.code);
    const eventId = result.value.events.at(-1)?.id ?? 0;
    const done: Undoable = { kind: 'added', messageId: row.id, caseId: running.id, eventId };
    return decided(done, t('decided.added', { name: row.organisation?.name ?? nameOf(row) }), [toCase(running.id)]);
  };

  return {
    question,
    undo,
    leave: async (row) => {
      const result = await call('message.leaveAlone', { ids: [row.id] });
      return result.ok
        ? decided({ kind: 'left', messageId: row.id }, t('decided.left', { name: nameOf(row) }))
        : failed(result.error.code);
    },
    open: async (row, kind) => {
      if (row.caseId !== null) {
        go({ screen: 'case', id: row.caseId });
        return false;
      }
      const result = await call('case.open', { messageId: row.id, kind });
      if (result.ok) return opened(row, result.value.id);
      return result.error.code === 'case-exists' ? besideRunning(row, kind) : failed(result.error.code);
    },
    correct: async (row, label, unsolicited) => {
      const result = await call('message.correct', { id: row.id, label, unsolicited });
      return result.ok
        ? decided({ kind: 'corrected', messageId: row.id, id: result.value.id }, t('decided.corrected'))
        : failed(result.error.code);
    },
    putBack: async (row) => {
      const result = await call('message.undoDecision', { ids: [row.id] });
      if (!result.ok) return failed(result.error.code);
      showToast({
        id: toastId,
        text: t('decided.back', { name: nameOf(row) }),
        close: t('action.close'),
        milliseconds: 4000,
      });
      return true;
    },
  };
}

/** A case opened by mistake is closed as one: its events stay, as the log is append-only. */
function takeBack(done: Undoable, today: string) {
  switch (done.kind) {
    case 'left':
      return call('message.undoDecision', { ids: [done.messageId] });
    case 'corrected':
      return call('correction.undo', { id: done.id });
    case 'added':
      return call('case.withdraw', { id: done.caseId, eventId: done.eventId });
    case 'opened':
      return call('case.record', {
        id: done.caseId,
        on: today,
        fact: { type: 'closed', outcome: 'mistake', note: '' },
      });
    default:
      return done satisfies never;
  }
}

const nameOf = (row: InboxRow) => row.from.name || row.from.address || '?';
