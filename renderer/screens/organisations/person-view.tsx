import { IconArrowLeft } from '@tabler/icons-react';
import type { Party } from '../../../shared/domain/message.ts';
import type { PersonDetail } from '../../../shared/domain/person.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { showToast, useFailureToast } from '../../components/toast.tsx';
import { useNavigation } from '../../route.tsx';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { call, useEvent, useMethod } from '../../verzet.ts';
import { OrganisationCases } from './organisation-cases.tsx';
import { MessageList } from './message-list.tsx';

/** One who writes, apart from the organisation: by which addresses, for whom, and from when to when. */
export function PersonView({ party, from }: { readonly party: Party; readonly from: number | null }) {
  const t = useText();
  const say = useSay();
  const { go } = useNavigation();
  const found = useMethod('person.get', [{ party }]);
  useEvent('organisation.changed', found.reload);
  useEvent('inbox.changed', found.reload);
  const origin = useMethod('organisation.get', from === null ? null : [{ id: from }]);
  if (found.failure !== null) return <FailureNote code={found.failure} onRetry={found.reload} />;
  const person = found.value;
  if (person === null) return null;
  const name = person.party.name || (party.address ?? party.profile ?? t('sender.unknown'));
  return (
    <div className="v-organisation v-scroll" tabIndex={0} role="region" aria-label={name}>
      <button
        type="button"
        className="v-plain v-link v-organisation-back"
        onClick={() => go(from === null ? { screen: 'organisations' } : { screen: 'organisations', id: from })}
      >
        <IconArrowLeft size={16} stroke={1.75} aria-hidden />{' '}
        {t('person.back', { name: origin.value?.summary.name ?? t('rail.organisations') })}
      </button>
      <header>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        {person.connectedSince === null ? null : (
          <p className="v-dim">{t('person.since', { date: say.day(person.connectedSince) })}</p>
        )}
      </header>
      <Periods person={person} />
      <Reaches person={person} onChange={found.replace} />
      <Namesakes person={person} onChange={found.replace} />
      <OrganisationCases ids={person.caseIds} />
      <MessageList messages={person.messages} />
    </div>
  );
}

function Periods({ person: { periods } }: { readonly person: PersonDetail }) {
  const t = useText();
  const say = useSay();
  const { go } = useNavigation();
  const day = (instant: string | null) => (instant === null ? t('date.unknown') : say.day(instant.slice(0, 10)));
  return (
    <section aria-label={t('person.periods')}>
      <h2 className="v-eyebrow">{t('person.periods')}</h2>
      <ul className="v-plain-list">
        {periods.map(({ organisation, first, last, messages, flagged, inNetwork }) => (
          <li key={organisation?.id ?? 0}>
            <div className="v-learned v-cut">
              {organisation === null ? (
                <p className="v-dim">{t('person.nobody')}</p>
              ) : (
                <button
                  type="button"
                  className="v-plain v-link v-cut"
                  onClick={() => go({ screen: 'organisations', id: organisation.id })}
                >
                  <bdi>{organisation.name}</bdi>
                </button>
              )}
              <p className="v-small v-dim">
                {day(first) === day(last) ? day(first) : t('person.period', { first: day(first), last: day(last) })}
                {inNetwork === null ? '' : ` · ${t(inNetwork ? 'history.network' : 'history.stranger')}`}
              </p>
            </div>
            <span className="v-small v-dim v-nowrap">
              {t('organisations.messages', { count: messages })}
              {flagged === 0 ? '' : ` · ${t('person.period.flagged', { count: flagged })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PersonPartProps {
  readonly person: PersonDetail;
  readonly onChange: (person: PersonDetail) => void;
}

const reachText = ({ address, profile }: Party): string => address ?? `linkedin.com/${profile ?? ''}`;

function useJoin({ person, onChange }: PersonPartProps): (other: Party, joined: boolean) => Promise<void> {
  const t = useText();
  const fail = useFailureToast();
  return async (other, joined) => {
    const result = await call('person.join', { party: person.party, other, joined });
    if (!result.ok) return fail(result.error.code);
    onChange(result.value);
    const text = t(joined ? 'person.joined' : 'person.parted');
    showToast({ id: 'joined', text, close: t('action.close'), milliseconds: 3000 });
  };
}

function Reaches(props: PersonPartProps) {
  const t = useText();
  const join = useJoin(props);
  const { reaches } = props.person;
  return (
    <section aria-label={t('person.reaches')}>
      <h2 className="v-eyebrow">{t('person.reaches')}</h2>
      <ul className="v-plain-list">
        {reaches.map(({ party, how, messages }) => (
          <li key={reachText(party)}>
            <span className="v-cut">
              <bdi>{reachText(party)}</bdi>{' '}
              {reaches.length === 1 ? null : <span className="v-small v-dim">{t(`person.how.${how}`)}</span>}
            </span>
            <span className="v-small v-dim v-nowrap">{t('organisations.messages', { count: messages })}</span>
            {how === 'by-hand' ? (
              <button type="button" className="v-plain v-link v-small v-nowrap" onClick={() => void join(party, false)}>
                {t('person.part')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Namesakes(props: PersonPartProps) {
  const t = useText();
  const join = useJoin(props);
  const { namesakes } = props.person;
  if (namesakes.length === 0) return null;
  return (
    <section aria-label={t('person.namesakes')}>
      <h2 className="v-eyebrow">{t('person.namesakes')}</h2>
      <p className="v-small v-dim">{t('person.namesakes.text')}</p>
      <ul className="v-plain-list">
        {namesakes.map(({ party, organisation, messages }) => (
          <li key={reachText(party)}>
            <span className="v-cut">
              <bdi>{reachText(party)}</bdi> <bdi className="v-small v-dim">{organisation}</bdi>
            </span>
            <span className="v-small v-dim v-nowrap">{t('organisations.messages', { count: messages })}</span>
            <button type="button" className="v-plain v-link v-small v-nowrap" onClick={() => void join(party, true)}>
              {t('person.join')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
