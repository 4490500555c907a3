import { useState } from 'react';
import type { HistoryEntry, OrganisationHistory } from '../../../shared/domain/history.ts';
import type { CaseSummary } from '../../../shared/contract.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { LabelGlyph } from '../../components/label-tag.tsx';
import { useNavigation } from '../../route.tsx';
import { eventText } from '../../text/event-text.ts';
import { shownReference } from '../../text/shown-reference.ts';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { useEvent, useMethod } from '../../verzet.ts';

const atFirst = 40;

/** All that happened with an organisation: every message and every case on one time line, the newest first. */
export function OrganisationHistoryList({ id }: { readonly id: number }) {
  const t = useText();
  const history = useMethod('organisation.history', [{ id }]);
  const cases = useMethod('case.list', []);
  useEvent('inbox.changed', history.reload);
  useEvent('case.changed', () => {
    history.reload();
    cases.reload();
  });
  const [all, setAll] = useState(false);
  if (history.failure !== null) return <FailureNote code={history.failure} onRetry={history.reload} />;
  if (history.value === null || cases.value === null) return null;
  const { entries } = history.value;
  const shown = all ? entries : entries.slice(0, atFirst);
  return (
    <section aria-label={t('history.title')}>
      <h2 className="v-eyebrow">{t('history.title')}</h2>
      <Figures history={history.value} />
      <ul className="v-plain-list">
        {shown.map((entry) => (
          <li key={entry.kind === 'event' ? `e${entry.event.id}` : `m${entry.row.id}`}>
            <Entry entry={entry} cases={cases.value ?? []} />
          </li>
        ))}
      </ul>
      {shown.length === entries.length ? null : (
        <button type="button" className="v-plain v-link" onClick={() => setAll(true)}>
          {t('history.more', { count: entries.length })}
        </button>
      )}
    </section>
  );
}

function Figures({ history }: { readonly history: OrganisationHistory }) {
  const t = useText();
  const say = useSay();
  const { firstContact, unsolicited, objectedOn, afterObjection } = history;
  const figures = [
    ['history.first', firstContact === null ? t('date.unknown') : say.day(firstContact.slice(0, 10))],
    ['history.unsolicited', t('number', { value: unsolicited })],
    ['history.objected', objectedOn === null ? t('history.none') : say.day(objectedOn)],
    ['history.after', t('number', { value: afterObjection })],
  ] as const;
  return (
    <dl className="v-figures v-history-figures">
      {figures.map(([key, value]) => (
        <div key={key}>
          <dd>{value}</dd>
          <dt>{t(key)}</dt>
        </div>
      ))}
    </dl>
  );
}

function Entry({ entry, cases }: { readonly entry: HistoryEntry; readonly cases: readonly CaseSummary[] }) {
  const t = useText();
  const say = useSay();
  const { go } = useNavigation();
  const day = entry.on === null ? t('date.unknown') : say.day(entry.on);
  const date = <span className="v-small v-dim v-history-date">{day}</span>;
  if (entry.kind === 'message') {
    const { row, inNetwork } = entry;
    return (
      <>
        {date}
        <LabelGlyph label={row.label} band={row.band} />
        <button
          type="button"
          className="v-plain v-link v-cut"
          title={row.subject}
          onClick={() => go({ screen: 'inbox', messageId: row.id })}
        >
          <bdi>{row.from.name || row.from.address}</bdi> · <bdi>{row.subject || row.snippet || t('subject.none')}</bdi>
        </button>
        {inNetwork === true ? <span className="v-small v-dim v-nowrap">{t('history.network')}</span> : null}
      </>
    );
  }
  const { event, caseId, reference, row } = entry;
  const state = cases.find((one) => one.id === caseId)?.state;
  if (state === undefined) return null;
  const alarm = event.fact.type === 'contact-after-objection';
  return (
    <>
      {date}
      <span className="v-history-event" data-alarm={alarm}>
        {eventText(event, { state }, t, say).title}
        {row === null ? null : (
          <bdi className="v-dim">
            {' · '}
            {row.from.name || row.from.address}
          </bdi>
        )}
      </span>
      <button
        type="button"
        className="v-plain v-link v-small v-nowrap"
        onClick={() => go({ screen: 'case', id: caseId })}
      >
        {t('history.case', { reference: shownReference(reference) })}
      </button>
    </>
  );
}
