import { IconArrowLeft } from '@tabler/icons-react';
import type { OrganisationDetail } from '../../../shared/domain/inbox.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { LabelGlyph } from '../../components/label-tag.tsx';
import { useNavigation } from '../../route.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { useEvent, useMethod } from '../../verzet.ts';
import { MarkChoice } from './mark-choice.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { OrganisationCases } from './organisation-cases.tsx';
import { PeopleList } from './people-list.tsx';

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
      <MarkChoice detail={detail} onSet={found.reload} />
      <OrganisationCases ids={detail.caseIds} />
      <OrganisationForm
        key={`${detail.privacyAddress} ${detail.postalAddress} ${detail.country} ${summary.name}`}
        detail={detail}
        onChange={found.replace}
      />
      <PeopleList people={people} />
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
