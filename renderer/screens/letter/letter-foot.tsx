import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CaseView, HeldLetter, LetterView } from '../../../shared/contract.ts';
import { effectiveEvents } from '../../../shared/rules/effective-events.ts';
import { letterRules } from '../../../shared/rules/letter-rules.ts';
import { DueLine } from '../../components/due-line.tsx';
import { HeldLine } from '../../components/held-letters.tsx';
import { useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { call } from '../../verzet.ts';
import { ConfirmSentForm } from '../case/confirm-sent-form.tsx';
import { FormAnswers } from './form-answers.tsx';
import { HandoverForm } from './handover-form.tsx';
import { SendingCertificate } from './sending-certificate.tsx';
import { routeOf } from './how-it-left.ts';
import './letter-foot.css';

interface LetterFootProps {
  readonly view: LetterView;
  readonly file: CaseView;
  readonly held: HeldLetter | null;
  readonly beforeHandover: () => Promise<boolean>;
  readonly onReload: () => void;
  readonly onCase: (file: CaseView) => void;
}

/** From hand-over to the due date: what is left to do with this letter. */
export function LetterFoot({ view, file, held, beforeHandover, onReload, onCase }: LetterFootProps) {
  const t = useText();
  const say = useSay();
  const { go } = useNavigation();
  const fail = useFailureToast();
  const [again, setAgain] = useState(false);
  const revise = async () => {
    const result = await call('letter.revise', { id: view.letter.id });
    if (result.ok && result.value.letter.id === view.letter.id) onReload();
    else if (result.ok) go({ screen: 'letter', id: result.value.letter.id });
    else fail(result.error.code);
  };
  const events = effectiveEvents(file.events);
  const { id, frozenAt } = view.letter;
  const handed = events.findLast(({ fact }) => fact.type === 'letter-handed-over' && fact.letterId === id)?.fact;
  const sent = events.findLast(({ fact }) => fact.type === 'letter-sent' && fact.letterId === id);

  if (sent !== undefined) {
    return (
      <footer className="v-letter-foot" aria-label={t('handover.name')}>
        <p className="v-letter-done">
          <span className="v-strong">{t('foot.sent', { date: say.day(sent.on) })}</span>
          {file.state.deadline === null ? null : (
            <span>
              {t('foot.due')} <DueLine state={file.state} />
            </span>
          )}
        </p>
        <Button onClick={() => go({ screen: 'case', id: file.id })}>{t('decided.toCase')}</Button>
      </footer>
    );
  }
  const replacing = file.letters.find(({ replaces }) => replaces === id);
  if (replacing !== undefined) {
    return (
      <footer className="v-letter-foot" aria-label={t('handover.name')}>
        <p className="v-letter-done">{t('foot.replaced')}</p>
        <Button onClick={() => go({ screen: 'letter', id: replacing.id })}>{t('foot.toNewest')}</Button>
      </footer>
    );
  }
  if (view.mayHaveLeft) {
    return (
      <footer className="v-letter-foot" aria-label={t('handover.name')}>
        <div className="v-letter-done">
          <span className="v-strong">{t('foot.mayHaveLeft')}</span>
          <span className="v-dim">{t('foot.mayHaveLeft.why')}</span>
          <button type="button" className="v-plain v-link v-small" onClick={() => void revise()}>
            {t('foot.notSent')}
          </button>
        </div>
        <div className="v-foot-sent">
          <ConfirmSentForm
            letterId={id}
            route="smtp"
            addressee={view.controller}
            writtenOn={view.letter.datedOn}
            today={file.today}
            onSent={onCase}
          />
        </div>
      </footer>
    );
  }
  if (held !== null) {
    return (
      <footer className="v-letter-foot" aria-label={t('handover.name')}>
        <HeldLine letter={held} />
        {held.failure === 'mail-certificate' ? <SendingCertificate held={held} /> : null}
      </footer>
    );
  }
  if (frozenAt === null || again) {
    return (
      <footer className="v-letter-foot" aria-label={t('handover.name')}>
        {letterRules[view.letter.kind].form ? <FormAnswers text={view.letter.text} /> : null}
        <HandoverForm
          view={view}
          before={beforeHandover}
          onDone={() => {
            setAgain(false);
            onReload();
          }}
          onCancelled={onReload}
        />
      </footer>
    );
  }
  const route = routeOf(file.events, id);
  // The letter is read anew before its case.
  if (route === null) return <footer className="v-letter-foot" aria-label={t('handover.name')} aria-busy="true" />;
  return (
    <footer className="v-letter-foot" aria-label={t('handover.name')}>
      <div className="v-letter-done">
        <span className="v-strong">{t(`handed.${route}`)}</span>
        <span className="v-dim">{t('foot.confirm')}</span>
        {handed?.type === 'letter-handed-over' && handed.proof !== null ? (
          <span className="v-small v-dim">{handed.proof}</span>
        ) : null}
        <span className="v-inline v-small">
          <button type="button" className="v-plain v-link" onClick={() => setAgain(true)}>
            {t('foot.again')}
          </button>
          {route === 'smtp' ? null : (
            <button type="button" className="v-plain v-link" onClick={() => void revise()}>
              {t('foot.revise')}
            </button>
          )}
        </span>
      </div>
      <div className="v-foot-sent">
        <ConfirmSentForm
          letterId={id}
          route={route}
          addressee={view.controller}
          writtenOn={view.letter.datedOn}
          today={file.today}
          onSent={onCase}
        />
      </div>
    </footer>
  );
}
