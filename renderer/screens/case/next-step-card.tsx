import type { CaseView } from '../../../shared/contract.ts';
import type { NextStep } from '../../../shared/domain/case.ts';
import { printArticle } from '../../../shared/rules/print-article.ts';
import { sayStage } from '../../../shared/rules/stage-words.ts';
import { toneOf } from '../../components/stage-tag.tsx';
import { useNavigation } from '../../route.tsx';
import { whyText } from '../../text/tables.ts';
import { useSay } from '../../text/use-say.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { AnswerLetter } from './answer-letter.tsx';
import { DueBlock } from './due-block.tsx';
import { StepBody } from './step-body.tsx';

interface NextStepCardProps {
  readonly view: CaseView;
  readonly onChange: (view: CaseView) => void;
}

/** The next action, the strongest thing on the screen, and below it what else is possible. */
export function NextStepCard({ view, onChange }: NextStepCardProps) {
  const t = useText();
  const language = useLanguage();
  const { state, today } = view;
  const open = state.next.filter(({ from }) => from === null || from <= today);
  const first = open[0] ?? state.next[0];
  const others = state.next.filter((step) => step !== first && step.action !== 'wait');
  if (first === undefined) return null;
  return (
    <section className="v-step" data-tone={toneOf(state)} aria-label={t('step.name')}>
      <div className="v-step-head">
        <p className="v-eyebrow">{t('step.name')}</p>
        <h2>{t(`step.${first.action}`)}</h2>
        <StepWhy step={first} />
        <p className="v-small v-dim">{sayStage(state.stage, language)}</p>
      </div>
      <StrayNote view={view} />
      <DueBlock state={state} />
      <StepBody key={first.action} step={first} view={view} onChange={onChange} />
      <AnswerLetter view={view} />
      {others.length === 0 ? null : <OtherSteps steps={others} view={view} onChange={onChange} />}
    </section>
  );
}

/** Before anybody is told that no answer came. */
function StrayNote({ view }: { readonly view: CaseView }) {
  const t = useText();
  const { go } = useNavigation();
  if (view.strays === 0) return null;
  return (
    <p className="v-small">
      {t('stray.ofCase', { count: view.strays })}{' '}
      <button type="button" className="v-plain v-link" onClick={() => go({ screen: 'cases' })}>
        {t('stray.look')}
      </button>
    </p>
  );
}

/** Why in plain words; the article only for who looks further. */
function StepWhy({ step }: { readonly step: NextStep }) {
  const language = useLanguage();
  const t = useText();
  return (
    <div>
      <p className="v-dim">{whyText(step.why, language)}</p>
      {step.article === '' ? null : (
        <details className="v-details v-small">
          <summary>{t('step.article')}</summary>
          <p className="v-dim">{printArticle(step.article, language)}</p>
        </details>
      )}
    </div>
  );
}

function OtherSteps({ steps, view, onChange }: NextStepCardProps & { readonly steps: readonly NextStep[] }) {
  const t = useText();
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="v-step-others">
      <p className="v-eyebrow">{t('step.others')}</p>
      {steps.map((step) => (
        <div key={step.action} className="v-step-other">
          {step.from !== null && step.from > view.today ? (
            <p>
              {t(`step.${step.action}`)} <span className="v-dim">· {t('step.from', { date: say.day(step.from) })}</span>
            </p>
          ) : (
            <>
              <p className="v-dim v-small">{whyText(step.why, language)}</p>
              <StepBody step={step} view={view} onChange={onChange} secondary />
            </>
          )}
        </div>
      ))}
    </div>
  );
}
