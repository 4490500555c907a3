import type { CaseState } from '../../../shared/domain/case.ts';
import { courtesyDays } from '../../../shared/rules/case-state.ts';
import { explainCourtesy } from '../../../shared/rules/explain-other-dates.ts';
import { explainDeadline, explainOwnTerm } from '../../../shared/rules/explain-deadline.ts';
import { toneOf } from '../../components/stage-tag.tsx';
import { useSay } from '../../text/use-say.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ProofLink } from './proof-link.tsx';

/** The due date as people say it, with its proof one click away, and the person's own term where there is one. */
export function DueBlock({ state }: { readonly state: CaseState }) {
  const { deadline, stage, ownTerm } = state;
  if (deadline === null || stage === 'closed') return null;
  return (
    <>
      <AnswerTerm state={state} />
      {ownTerm === null ? null : <CourtTerm term={ownTerm} />}
    </>
  );
}

function AnswerTerm({ state }: { readonly state: CaseState }) {
  const t = useText();
  const say = useSay();
  const language = useLanguage();
  const { deadline, daysLeft, stage, response, courtesyEnd } = state;
  if (deadline === null || daysLeft === null) return null;
  const facts = { presumed: state.receiptPresumed, afresh: state.termCountedAfresh };
  return (
    <div className="v-dueblock" data-tone={response === null ? toneOf(state) : 'plain'}>
      <p className="v-eyebrow">{t('due.name')}</p>
      {response === null ? (
        <>
          <p className="v-dueblock-left">{say.left(daysLeft)}</p>
          <p>{say.day(deadline.due)}</p>
        </>
      ) : (
        <>
          <p className="v-strong">{say.day(deadline.due)}</p>
          <p>{t(response.inTime ? 'due.response.inTime' : 'due.response.late', { date: say.date(response.on) })}</p>
        </>
      )}
      {courtesyEnd === null ? null : (
        <p className="v-small">
          {t('due.courtesy')} {say.day(courtesyEnd)}{' '}
          <ProofLink day={courtesyEnd} lines={explainCourtesy(courtesyEnd, courtesyDays, language)} />
        </p>
      )}
      {stage === 'awaiting' && daysLeft < 0 && response === null && courtesyEnd === null ? (
        <p className="v-small v-dim">{t('due.doubt', { date: say.day(deadline.dueIfDecreeDaysCount) })}</p>
      ) : null}
      <ProofLink day={deadline.due} lines={explainDeadline(deadline, language, facts)} />
    </div>
  );
}

function CourtTerm({ term }: { readonly term: NonNullable<CaseState['ownTerm']> }) {
  const t = useText();
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="v-dueblock">
      <p className="v-eyebrow">{t('due.own')}</p>
      <p className="v-strong">{say.day(term.warn)}</p>
      <p className="v-small v-dim">{t('due.own.text')}</p>
      <ProofLink day={term.warn} lines={explainOwnTerm(term, language)} />
    </div>
  );
}
