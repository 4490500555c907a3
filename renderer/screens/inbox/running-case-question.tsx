import { Button, Modal } from '@mantine/core';
import type { CaseSummary } from '../../../shared/contract.ts';
import { shownReference } from '../../text/shown-reference.ts';
import { useText } from '../../text/use-text.ts';
import { caseName } from '../case/case-screen.tsx';

export type RunningAnswer = 'add' | 'beside' | 'cancel';

/** A case with this sender is open: what is to be done with the message. */
export interface RunningQuestion {
  readonly running: CaseSummary;
  readonly answer: (answer: RunningAnswer) => void;
}

/** Asks before a second case with the same sender is opened. */
export function RunningCaseQuestion({ question }: { readonly question: RunningQuestion | null }) {
  const t = useText();
  return (
    <Modal
      opened={question !== null}
      onClose={() => question?.answer('cancel')}
      title={t('running.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {question === null ? null : (
        <div className="v-stack">
          <p>
            {t('running.text', {
              name: caseName(question.running) ?? t('case.unknown'),
              reference: shownReference(question.running.reference),
              stage: t(`stage.${question.running.state.stage}`),
            })}
          </p>
          <div className="v-dialog-foot">
            <Button variant="default" onClick={() => question.answer('beside')}>
              {t('running.beside')}
            </Button>
            <Button onClick={() => question.answer('add')} data-autofocus>
              {t('running.add')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
