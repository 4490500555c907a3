import { TextInput } from '@mantine/core';
import { IconBuilding, IconSearch, IconSearchOff } from '@tabler/icons-react';
import Fuse from 'fuse.js';
import { useMemo, useRef } from 'react';
import type { OrganisationSummary } from '../../../shared/domain/inbox.ts';
import type { Party } from '../../../shared/domain/message.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNote } from '../../components/failure-note.tsx';
import { useRemembered } from '../../components/remember.ts';
import { useShortcuts } from '../../components/use-shortcuts.ts';
import { VirtualRows } from '../../components/virtual-rows.tsx';
import { useNavigation } from '../../route.tsx';
import { useText } from '../../text/use-text.ts';
import { useEvent, useMethod } from '../../verzet.ts';
import { AddOrganisation } from './add-organisation.tsx';
import { MarkTag } from './mark-tag.tsx';
import { OrganisationDetailView } from './organisation-detail.tsx';
import { PersonView } from './person-view.tsx';
import './organisations.css';

const isText = (value: unknown): value is string => typeof value === 'string';

interface OrganisationsScreenProps {
  readonly id: number | null;
  /** One of its people, shown in its place. */
  readonly person: Party | null;
}

/** Who writes: every organisation behind a sender, with what it did. */
export function OrganisationsScreen({ id, person }: OrganisationsScreenProps) {
  const t = useText();
  const { go } = useNavigation();
  const organisations = useMethod('organisation.list', [{ query: '' }]);
  useEvent('organisation.changed', organisations.reload);
  useEvent('inbox.changed', organisations.reload);
  const [query, setQuery] = useRemembered<string>('organisations.query', '', isText);
  const search = useRef<HTMLInputElement>(null);
  useShortcuts({ search: () => search.current?.focus() });
  const all = organisations.value;
  const index = useMemo(
    () => new Fuse(all ?? [], { keys: ['name', 'domains'], threshold: 0.3, ignoreLocation: true }),
    [all],
  );
  const shown = useMemo(
    () => (query.trim() === '' ? (all ?? []) : index.search(query.trim()).map(({ item }) => item)),
    [all, index, query],
  );

  if (all?.length === 0) {
    return (
      <main className="v-screen" aria-label={t('rail.organisations')}>
        <EmptyState icon={IconBuilding} title={t('organisations.empty')} text={t('organisations.empty.text')} />
      </main>
    );
  }
  return (
    <main className="v-screen v-organisations" data-open={id !== null} aria-label={t('rail.organisations')}>
      <section className="v-list" aria-label={t('rail.organisations')}>
        <header className="v-list-head">
          <h1 className="v-list-title">{t('rail.organisations')}</h1>
          <TextInput
            ref={search}
            size="xs"
            className="v-list-search"
            aria-label={t('organisations.search')}
            placeholder={t('organisations.search')}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            leftSection={<IconSearch size={14} stroke={1.75} aria-hidden />}
          />
          <AddOrganisation />
        </header>
        <div className="v-list-rule" />
        {organisations.failure === null ? null : (
          <FailureNote code={organisations.failure} onRetry={organisations.reload} />
        )}
        {all === null ? null : shown.length === 0 ? (
          <EmptyState icon={IconSearchOff} title={t('organisations.none')} text={t('organisations.none.text')} />
        ) : (
          <VirtualRows
            label={t('rail.organisations')}
            items={shown}
            itemKey={(item) => item.id}
            render={(item) => (
              <OrganisationRow
                summary={item}
                current={item.id === id}
                onOpen={() => go({ screen: 'organisations', id: item.id })}
              />
            )}
          />
        )}
      </section>
      <section className="v-reading" aria-label={t('organisations.detail')}>
        {person !== null ? (
          <PersonView key={person.profile ?? person.address} party={person} from={id} />
        ) : id === null ? (
          <p className="v-reading-none v-dim">{t('organisations.choose')}</p>
        ) : (
          <OrganisationDetailView key={id} id={id} />
        )}
      </section>
    </main>
  );
}

interface OrganisationRowProps {
  readonly summary: OrganisationSummary;
  readonly current: boolean;
  readonly onOpen: () => void;
}

function OrganisationRow({ summary, current, onOpen }: OrganisationRowProps) {
  const t = useText();
  const { name, domains, messages, flagged, openCases, marked, listed } = summary;
  return (
    <button
      type="button"
      className="v-plain v-organisation-row"
      aria-current={current ? 'true' : undefined}
      onClick={onOpen}
    >
      <span className="v-cut v-row-name" title={name}>
        <bdi>{name}</bdi>
      </span>
      <span className="v-small v-dim v-nowrap">{t('organisations.messages', { count: messages })}</span>
      <span className="v-cut v-small v-dim" title={domains.join(', ')}>
        {domains.length === 0 ? t('organisations.noDomain') : domains.join(', ')}
        {listed === null ? '' : ` · ${t(`listed.${listed}`)}`}
      </span>
      <span className="v-small v-nowrap v-organisation-tags">
        {marked === null ? null : <MarkTag marked={marked} />}
        {openCases > 0 ? (
          <span className="v-dim">{t('organisations.cases', { count: openCases })}</span>
        ) : flagged > 0 && marked === null ? (
          <span className="v-dim">{t('organisations.flagged', { count: flagged })}</span>
        ) : null}
      </span>
    </button>
  );
}
