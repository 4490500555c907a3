import { Button } from '@mantine/core';
import { IconCheck, IconCircleDashed, IconHelpCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract.ts';
import type { ComplaintRoute } from '../../../shared/domain/case.ts';
import type { LetterKind } from '../../../shared/domain/letter.ts';
import { explainAuthorityTerm } from '../../../shared/rules/explain-other-dates.ts';
import {
  authorityTerm,
  type Checked,
  type EscalationRoute,
  escalationRoutes,
} from '../../../shared/rules/escalation.ts';
import { useSay } from '../../text/use-say.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { LetterWindow } from './letter-window.tsx';
import { OwnSteps } from './own-steps.tsx';
import { ProofLink } from './proof-link.tsx';
import { RecordWindow } from './record-window.tsx';

interface EscalationPanelProps {
  readonly view: CaseView;
  readonly onChange: (view: CaseView) => void;
}

const letters: Partial<Record<ComplaintRoute, LetterKind>> = {
  authority: 'ap-complaint',
  acm: 'acm-report',
  client: 'client-notice',
  'trade-body': 'trade-body',
  platform: 'linkedin-report',
};

/** The ways to go further, each with what it needs, its own number, clock and outcome. */
export function EscalationPanel({ view, onChange }: EscalationPanelProps) {
  const t = useText();
  const { state, events, message, today } = view;
  if (message === null || state.stage === 'draft') return null;
  const routes = escalationRoutes({ state, events, channel: message.channel, today });
  return (
    <section aria-label={t('further.name')}>
      <h3 className="v-eyebrow">{t('further.name')}</h3>
      {routes.map((route) => (
        <RouteEntry key={route.route} route={route} view={view} onChange={onChange} />
      ))}
    </section>
  );
}

function RouteEntry({ route, view, onChange }: EscalationPanelProps & { readonly route: EscalationRoute }) {
  const t = useText();
  const say = useSay();
  const { status, filedOn, decidedOn, result, reference, hearBy } = route;
  const language = useLanguage();
  const term = route.route === 'authority' ? authorityTerm(view.events) : null;
  const line =
    status === 'filed' && filedOn !== null
      ? t('further.filed', { date: say.date(filedOn) })
      : status === 'decided' && decidedOn !== null
        ? `${t(`result.${result ?? 'unknown'}`)} · ${say.date(decidedOn)}`
        : t(route.open ? 'further.open' : 'further.notYet');
  return (
    <details className="v-details v-further">
      <summary>
        {t(`complaint.${route.route}`)} <span className="v-small v-dim">{line}</span>
      </summary>
      <div className="v-stack v-small">
        <p className="v-dim">{t(`further.${route.route}.text`)}</p>
        <ul>
          {route.checks.map((check) => (
            <CheckLine key={check.id} check={check} />
          ))}
        </ul>
        {reference === '' ? null : (
          <p>
            {t('record.reference')}: <bdi className="v-strong">{reference}</bdi>
          </p>
        )}
        {hearBy === null || status !== 'filed' ? null : (
          <p>
            {t('further.hearBy', { date: say.day(hearBy) })}{' '}
            {term === null ? null : <ProofLink day={hearBy} lines={explainAuthorityTerm(term, language)} />}
          </p>
        )}
        {route.route === 'platform' ? <OwnSteps of="linkedin" view={view} onChange={onChange} /> : null}
        <RouteActions route={route} view={view} onChange={onChange} />
      </div>
    </details>
  );
}

function RouteActions({ route, view, onChange }: EscalationPanelProps & { readonly route: EscalationRoute }) {
  const t = useText();
  const [writing, setWriting] = useState(false);
  const [recording, setRecording] = useState(false);
  const kind = letters[route.route] ?? null;
  const record = route.status === 'filed' ? 'complaint-decided' : 'complaint-filed';
  const closed = view.state.stage === 'closed';
  return (
    <div className="v-inline">
      {kind === null || !route.open || closed ? null : (
        <Button size="xs" variant="default" onClick={() => setWriting(true)}>
          {t('further.prepare')}
        </Button>
      )}
      {(route.open || route.status === 'filed') && !closed ? (
        <Button size="xs" variant="default" onClick={() => setRecording(true)}>
          {t(`record.${record}`)}
        </Button>
      ) : null}
      {writing && kind !== null ? (
        <LetterWindow kind={kind} caseId={view.id} onClose={() => setWriting(false)} />
      ) : null}
      <RecordWindow
        kind={recording ? record : null}
        route={route.route}
        view={view}
        onChange={onChange}
        onClose={() => setRecording(false)}
      />
    </div>
  );
}

function CheckLine({ check: { id, met } }: { readonly check: Checked }) {
  const t = useText();
  const CheckIcon = met === true ? IconCheck : met === false ? IconCircleDashed : IconHelpCircle;
  const said = met === true ? 'check.met' : met === false ? 'check.unmet' : 'check.yours';
  return (
    <li className="v-further-check" data-met={String(met)}>
      <CheckIcon size={14} stroke={1.9} role="img" aria-label={t(said)} /> {t(`check.${id}`)}
    </li>
  );
}
