import { SegmentedControl } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { OrganisationDetail } from '../../../shared/domain/inbox.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { LabelGlyph } from '../../components/label-tag.tsx';
import { useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { call, useEvent, useMethod } from '../../verzet.ts';
import { OrganisationForm } from './organisation-form.tsx';
import { organisationOf } from './organisation-of.ts';
import { OrganisationCases } from './organisation-cases.tsx';

/** One organisation: people, messages, cases, and how to reach it about privacy. */
export function OrganisationDetailView({ id }: { readonly id: number }) {
  const t = useText();
  const { go } = useNavigation();
  const found = useMethod('organisation.get', [{ id }]);
  useEvent('organisation.changed', found.reload);
  useEvent('inbox.changed', found.reload);
  useEvent('case.changed', found.reload);
  if (found.failure !== null) return <FailureNote code={found.failure} onRetry={found.reload} />;
  const detail = found.value;
  if (detail === null) return null;
  const { summary, people, messages } = detail;
  return (
    <div className="v-organisation v-scroll" tabIndex={0} role="region" aria-label={summary.name}>
      <button
        type="button"
        className="v-plain v-link v-reader-back v-organisation-back"
        onClick={() => go({ screen: 'organisations' })}
      >
        <IconArrowLeft size={16} stroke={1.75} aria-hidden /> {t('organisations.back')}
      </button>
      <header className="v-organisation-head">
        <h1>
          <bdi>{summary.name}</bdi>
        </h1>
        <p className="v-dim">
          {t('organisations.about', { messages: summary.messages, people: summary.people })}
          {summary.domains.length === 0 ? null : ` · ${summary.domains.join(', ')}`}
        </p>
      </header>
      <MarkChoice detail={detail} onChange={found.replace} />
      <OrganisationCases ids={detail.caseIds} />
      <OrganisationForm
        key={`${detail.privacyAddress} ${detail.postalAddress} ${detail.country} ${summary.name}`}
        detail={detail}
        onChange={found.replace}
      />
      <section aria-label={t('organisations.people')}>
        <h2 className="v-eyebrow">{t('organisations.people')}</h2>
        <ul className="v-plain-list">
          {people.map(({ party, messages: count }) => (
            <li key={`${party.name} ${party.address} ${party.profile}`}>
              <span className="v-cut" title={party.name}>
                <bdi>{party.name || party.address || t('sender.unknown')}</bdi>{' '}
                <bdi className="v-small v-dim">{party.name === '' ? '' : (party.address ?? party.profile)}</bdi>
              </span>
              <span className="v-small v-dim v-nowrap">{t('organisations.messages', { count })}</span>
            </li>
          ))}
        </ul>
      </section>
      <MessageList messages={messages} />
    </div>
  );
}

function MessageList({ messages }: Pick<OrganisationDetail, 'messages'>) {
  const t = useText();
  const say = useSay();
  const { go } = useNavigation();
  return (
    <section aria-label={t('organisations.mail')}>
      <h2 className="v-eyebrow">{t('organisations.mail')}</h2>
      <ul className="v-plain-list">
        {messages.map((row) => (
          <li key={row.id}>
            <LabelGlyph label={row.label} band={row.band} />
            <button
              type="button"
              className="v-plain v-link v-cut"
              title={row.subject}
              onClick={() => go({ screen: 'inbox', messageId: row.id })}
            >
              <bdi>{row.subject || row.snippet || t('subject.none')}</bdi>
            </button>
            <span className="v-small v-dim v-nowrap">
              {row.sentAt === null ? t('date.unknown') : say.short(row.sentAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MarkChoiceProps {
  readonly detail: OrganisationDetail;
  readonly onChange: (detail: OrganisationDetail) => void;
}

function MarkChoice({ detail, onChange }: MarkChoiceProps) {
  const t = useText();
  const fail = useFailureToast();
  const mark = async (value: string) => {
    const marked = value === 'allowed' || value === 'blocked' ? value : null;
    const result = await call('organisation.save', { ...organisationOf(detail), marked });
    if (result.ok) onChange(result.value);
    else fail(result.error.code);
  };
  const current = detail.summary.marked;
  return (
    <div className="v-mark-choice">
      <SegmentedControl
        aria-label={t('marked.name')}
        value={current ?? 'none'}
        onChange={(value) => void mark(value)}
        data={[
          { value: 'none', label: t('marked.none') },
          { value: 'allowed', label: t('marked.allowed') },
          { value: 'blocked', label: t('marked.blocked') },
        ]}
      />
      <p className="v-small v-dim">{t(current === null ? 'marked.none.text' : `marked.${current}.text`)}</p>
    </div>
  );
}
