import { useCallback, useEffect, useRef, useState } from 'react';
import type { LetterView } from '../../../shared/contract.ts';
import type { Letter } from '../../../shared/domain/letter.ts';
import { useFailureToast } from '../../components/toast.tsx';
import { call } from '../../verzet.ts';

const pause = 500;

export interface LetterDraft {
  readonly subject: string;
  readonly text: string;
  readonly state: 'saved' | 'saving' | 'unsaved';
  readonly setSubject: (subject: string) => void;
  readonly setText: (text: string) => void;
  /** Saves what is not saved yet; false when that failed. */
  readonly flush: () => Promise<boolean>;
}

/** The letter as it is being edited; kept by itself after a moment's pause and when the screen is left. */
export function useLetterDraft(letter: Letter, onSaved: (view: LetterView) => void): LetterDraft {
  const fail = useFailureToast();
  const [words, setWords] = useState({ subject: letter.subject, text: letter.text });
  const [state, setState] = useState<LetterDraft['state']>('saved');
  const latest = useRef({ words, dirty: false });
  const timer = useRef<number | undefined>(undefined);

  const flush = useCallback(async () => {
    window.clearTimeout(timer.current);
    if (!latest.current.dirty) return true;
    const saving = latest.current.words;
    latest.current.dirty = false;
    setState('saving');
    const result = await call('letter.save', { id: letter.id, ...saving });
    if (!result.ok) {
      latest.current.dirty = true;
      setState('unsaved');
      fail(result.error.code);
      return false;
    }
    if (!latest.current.dirty) setState('saved');
    onSaved(result.value);
    return true;
  }, [letter.id, fail, onSaved]);

  const change = (next: { readonly subject: string; readonly text: string }) => {
    latest.current = { words: next, dirty: true };
    setWords(next);
    setState('unsaved');
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void flush(), pause);
  };

  const last = useRef(flush);
  useEffect(() => {
    last.current = flush;
  });
  useEffect(() => () => void last.current(), []);

  return {
    ...words,
    state,
    flush,
    setSubject: (subject) => change({ ...words, subject: subject.replaceAll(/[\r\n]+/gu, ' ').slice(0, 300) }),
    setText: (text) => change({ ...words, text: text.slice(0, 50_000) }),
  };
}
