import { IconArrowLeft } from '@tabler/icons-react';
import { FailureNote } from '../../components/failure-note.tsx';
import { useNavigation } from '../../route.tsx';
import { useText } from '../../text/use-text.ts';
import { useEvent, useMethod } from '../../verzet.ts';
import { DuplicateNotes } from './duplicate-notes.tsx';
import { ListedNote } from './listed-note.tsx';
import { MarkChoice } from './mark-choice.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { OrganisationCases } from './organisation-cases.tsx';
import { OrganisationHistoryList } from './organisation-history.tsx';
import { OrganisationTools } from './organisation-tools.tsx';
import { PeopleList } from './people-list.tsx';

/** One organisation: what happened with it, its people and cases, and how to reach it about privacy. */
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
  const { summary, organisation, people, listed } = detail;
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
        {listed === null ? null : <ListedNote entry={listed} organisation={organisation} onChange={found.replace} />}
      </header>
      <DuplicateNotes id={summary.id} />
      <MarkChoice detail={detail} onSet={found.reload} />
      <OrganisationCases ids={detail.caseIds} />
      <OrganisationForm key={JSON.stringify(organisation)} organisation={organisation} onChange={found.replace} />
      <OrganisationTools detail={detail} />
      <PeopleList people={people} from={summary.id} />
      <OrganisationHistoryList id={summary.id} />
    </div>
  );
}
