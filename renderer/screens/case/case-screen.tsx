import { IconArrowLeft } from '@tabler/icons-react';
import type { CaseView } from '../../../shared/contract.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { StageTag } from '../../components/stage-tag.tsx';
import { useScreenFocus } from '../../components/use-screen-focus.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useNavigation } from '../../route.tsx';
import { shownReference } from '../../text/shown-reference.ts';
import { useText } from '../../text/use-text.ts';
import { useEvent, useMethod } from '../../verzet.ts';
import { CaseActions } from './case-actions.tsx';
import { CaseParties } from './case-parties.tsx';
import { LetterMenu } from './letter-menu.tsx';
import { NextStepCard } from './next-step-card.tsx';
import { Timeline } from './timeline.tsx';
import './case.css';

/** One case: what happened on the left, what to do on the right. */
export function CaseScreen({ id }: { readonly id: number }) {
  const t = useText();
  const { back, go } = useNavigation();
  const focus = useScreenFocus();
  const found = useMethod('case.get', [{ id }]);
  useEvent('case.changed', (changed) => {
    if (changed.id === null || changed.id === id) found.reload();
  });
  const view = found.value;
  if (found.failure !== null) {
    return (
      <main className="v-screen">
        <FailureNote code={found.failure} onRetry={found.reload} />
      </main>
    );
  }
  if (view === null) {
    return (
      <main className="v-screen">
        <Waiting />
      </main>
    );
  }
  return (
    <main
      ref={focus}
      tabIndex={-1}
      className="v-screen v-scroll"
      aria-label={t('case.name', { name: caseName(view) ?? t('case.unknown') })}
    >
      <div className="v-page v-case">
        <button type="button" className="v-plain v-link v-back" onClick={back ?? (() => go({ screen: 'cases' }))}>
          <IconArrowLeft size={16} stroke={1.75} aria-hidden /> {t('action.back')}
        </button>
        <header className="v-page-head v-case-head">
          <h1>
            <bdi>{caseName(view) ?? t('case.unknown')}</bdi>
          </h1>
          <div className="v-inline v-case-actions">
            <LetterMenu view={view} />
            <CaseActions view={view} onChange={found.replace} />
          </div>
          <p className="v-inline v-case-about">
            <StageTag state={view.state} />
            <span className="v-dim">
              {t(`kind.${view.state.kind}`)} · {t('case.reference', { reference: shownReference(view.reference) })}
            </span>
          </p>
        </header>
        <div className="v-case-columns">
          <div className="v-case-side">
            <NextStepCard view={view} onChange={found.replace} />
            <CaseParties view={view} onChange={found.replace} />
          </div>
          <Timeline view={view} onChange={found.replace} />
        </div>
      </div>
    </main>
  );
}

/** The addressee as confirmed, else the organisation, else the sender. */
export function caseName({
  state,
  organisation,
  message,
}: Pick<CaseView, 'state' | 'organisation' | 'message'>): string | null {
  return (
    state.controller?.name ??
    organisation?.name ??
    (message === null ? null : message.from.name || message.from.address)
  );
}
