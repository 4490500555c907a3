import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import type { CaseView, LetterView } from '../../../shared/contract.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { useScreenFocus } from '../../components/use-screen-focus.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useHeldLetters } from '../../components/held-letters.tsx';
import { useNavigation } from '../../route.tsx';
import { useText } from '../../text/use-text.ts';
import { useEvent, useMethod } from '../../verzet.ts';
import { caseName } from '../case/case-screen.tsx';
import { Checklist } from './checklist.tsx';
import { LetterCause } from './letter-cause.tsx';
import { LetterFoot } from './letter-foot.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import { RewriteButton } from './rewrite-button.tsx';
import { useLetterDraft } from './use-letter-draft.ts';
import './letter.css';

/** The letter between what caused it and what it must hold. */
export function LetterScreen({ id }: { readonly id: number }) {
  const letter = useMethod('letter.get', [{ id }]);
  const caseId = letter.value?.letter.caseId ?? null;
  const found = useMethod('case.get', caseId === null ? null : [{ id: caseId }]);
  const [written, setWritten] = useState(0);
  useEvent('case.changed', (changed) => {
    if (changed.id !== null && changed.id !== caseId) return;
    found.reload();
    letter.reload();
  });
  const failure = letter.failure ?? found.failure;
  if (failure !== null) {
    return (
      <main className="v-screen">
        <FailureNote code={failure} onRetry={letter.reload} />
      </main>
    );
  }
  if (letter.value === null || found.value === null) {
    return (
      <main className="v-screen">
        <Waiting />
      </main>
    );
  }
  return (
    <LetterDesk
      key={`${letter.value.letter.id} ${letter.value.letter.datedOn} ${written}`}
      view={letter.value}
      file={found.value}
      onLetter={letter.replace}
      onCase={found.replace}
      onReload={() => {
        letter.reload();
        found.reload();
      }}
      onRewritten={(view) => {
        letter.replace(view);
        setWritten((count) => count + 1);
      }}
    />
  );
}

interface LetterDeskProps {
  readonly view: LetterView;
  readonly file: CaseView;
  readonly onLetter: (view: LetterView) => void;
  readonly onCase: (file: CaseView) => void;
  readonly onReload: () => void;
  readonly onRewritten: (view: LetterView) => void;
}

function LetterDesk({ view, file, onLetter, onCase, onReload, onRewritten }: LetterDeskProps) {
  const t = useText();
  const { back, go } = useNavigation();
  const focus = useScreenFocus();
  const [showCause, setShowCause] = useState(false);
  const draft = useLetterDraft(view.letter, onLetter);
  const held = useHeldLetters().find(({ letterId }) => letterId === view.letter.id) ?? null;
  const frozen = view.letter.frozenAt !== null || view.mayHaveLeft || held !== null;
  const name = caseName(file) ?? t('case.unknown');
  return (
    <main
      ref={focus}
      tabIndex={-1}
      className="v-screen v-letter"
      data-cause={showCause}
      aria-label={t(`letter.${view.letter.kind}`)}
    >
      <header className="v-letter-head">
        <button
          type="button"
          className="v-plain v-link v-letter-back"
          onClick={() => (back ?? (() => go({ screen: 'case', id: file.id })))()}
        >
          <IconArrowLeft size={16} stroke={1.75} aria-hidden /> {t('action.back')}
        </button>
        <h1 className="v-letter-title v-cut" title={name}>
          {t(`letter.${view.letter.kind}`)} <span className="v-dim">·</span> <bdi>{name}</bdi>
        </h1>
        <span className="v-small v-dim v-nowrap" role="status">
          {frozen ? t('letter.state.frozen') : t(`letter.state.${draft.state}`)}
        </span>
        {file.message === null ? null : (
          <button
            type="button"
            className="v-plain v-link v-small v-cause-toggle"
            aria-expanded={showCause}
            onClick={() => setShowCause(!showCause)}
          >
            {t(showCause ? 'letter.cause.hide' : 'letter.cause.show')}
          </button>
        )}
        {frozen ? null : <RewriteButton view={view} file={file} onRewritten={onRewritten} />}
      </header>
      {view.ownName || frozen ? null : (
        <p className="v-letter-signed v-small">
          {t('letter.signedAs', { name: view.signedAs })}{' '}
          <button
            type="button"
            className="v-plain v-link"
            onClick={() => go({ screen: 'settings', section: 'identity' })}
          >
            {t('letter.ownName')}
          </button>
        </p>
      )}
      <div className="v-letter-columns">
        <LetterCause messageId={file.message?.id ?? null} />
        <LetterSheet view={view} draft={draft} frozen={frozen} />
        <Checklist elements={view.elements} />
      </div>
      <LetterFoot
        view={view}
        file={file}
        held={held}
        beforeHandover={draft.flush}
        onReload={onReload}
        onCase={onCase}
      />
    </main>
  );
}
