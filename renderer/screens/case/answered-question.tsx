import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract.ts';
import { useText } from '../../text/use-text.ts';
import { RecordWindow } from './record-window.tsx';

interface AnsweredQuestionProps {
  readonly view: CaseView;
  readonly onChange: (view: CaseView) => void;
}

/** The question was answered: one click, with room to say what was given. */
export function AnsweredQuestion({ view, onChange }: AnsweredQuestionProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('record.question-answered')}</Button>
      <RecordWindow
        kind={open ? 'question-answered' : null}
        view={view}
        onChange={onChange}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
