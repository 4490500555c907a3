import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract.ts';
import { letterFor } from '../../../shared/rules/answer-reading.ts';
import { effectiveEvents, eventsOf } from '../../../shared/rules/effective-events.ts';
import { offeredLetters } from '../../../shared/rules/fitting-letters.ts';
import { letterOfStep } from '../../../shared/rules/next-step.ts';
import { useText } from '../../text/use-text.ts';
import { LetterWindow } from './letter-window.tsx';

/** The letter that goes into what the last answer says, one click away. */
export function AnswerLetter({ view }: { readonly view: CaseView }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { state, message, today } = view;
  const says = eventsOf(effectiveEvents(view.events), 'response-received').at(-1)?.fact.says;
  const kind = says === undefined ? null : letterFor[says];
  // The next step asks for this very letter already.
  const asked = state.next.some((step) => step.action === 'send-reminder' && letterOfStep(step, state) === kind);
  if (kind === null || message === null || asked) return null;
  if (!offeredLetters({ state, channel: message.channel, answered: true, today }).includes(kind)) return null;
  return (
    <>
      <Button variant="light" onClick={() => setOpen(true)}>
        {t('answer.write', { letter: t(`letter.${kind}`) })}
      </Button>
      {open ? <LetterWindow kind={kind} caseId={view.id} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
