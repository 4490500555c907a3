import { Menu, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconCheck, IconFilter, IconSearch, IconX } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import type { Label } from '../../../shared/domain/verdict.ts';
import { useText } from '../../text/use-text.ts';
import { InboxRows } from './inbox-rows.tsx';
import type { Inbox, InboxFilter, ShownView } from './use-inbox.ts';

interface InboxListProps {
  readonly inbox: Inbox;
  readonly filter: InboxFilter;
  readonly onFilter: (filter: InboxFilter) => void;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly onOpen: () => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

const views: readonly ShownView[] = ['flagged', 'unsure', 'decided', 'all'];

export function InboxList({ inbox, filter, onFilter, selected, onSelect, onOpen, searchRef }: InboxListProps) {
  const t = useText();
  return (
    <section className="v-list" aria-label={t('inbox.list')}>
      <header className="v-list-head">
        <h1 className="v-list-title">{t('rail.inbox')}</h1>
        <SearchField query={filter.query} onQuery={(query) => onFilter({ ...filter, query })} searchRef={searchRef} />
        <LabelMenu label={filter.label} onLabel={(label) => onFilter({ ...filter, label })} />
      </header>
      <div className="v-tabs" role="tablist" aria-label={t('inbox.views')}>
        {views.map((view) => (
          <ViewTab
            key={view}
            view={view}
            count={inbox.counts?.[view] ?? null}
            current={filter.view === view}
            onChoose={() => onFilter({ ...filter, view })}
          />
        ))}
      </div>
      <InboxRows
        key={inbox.key}
        inbox={inbox}
        filter={filter}
        selected={selected}
        onSelect={onSelect}
        onOpen={onOpen}
        onClear={() => onFilter({ ...filter, query: '', label: null })}
      />
    </section>
  );
}

interface ViewTabProps {
  readonly view: ShownView;
  readonly count: number | null;
  readonly current: boolean;
  readonly onChoose: () => void;
}

function ViewTab({ view, count, current, onChoose }: ViewTabProps) {
  const t = useText();
  return (
    <button type="button" role="tab" className="v-plain v-tab" aria-selected={current} onClick={onChoose}>
      {t(`inbox.view.${view}`)}
      {count === null || view === 'all' || view === 'decided' ? null : (
        <span className="v-tab-count">{t('number', { value: count })}</span>
      )}
    </button>
  );
}

interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

function SearchField({ query, onQuery, searchRef }: SearchFieldProps) {
  const t = useText();
  const [typed, setTyped] = useState(query);
  const search = useDebouncedCallback(onQuery, 160);
  const set = (value: string) => {
    setTyped(value);
    search(value.slice(0, 300));
  };
  return (
    <TextInput
      ref={searchRef}
      className="v-list-search"
      size="xs"
      aria-label={t('inbox.search')}
      placeholder={t('inbox.search')}
      value={typed}
      onChange={(event) => set(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        set('');
        event.currentTarget.blur();
      }}
      leftSection={<IconSearch size={14} stroke={1.75} aria-hidden />}
      rightSection={
        typed === '' ? (
          <kbd className="v-key">/</kbd>
        ) : (
          <button
            type="button"
            className="v-plain v-icon-button"
            aria-label={t('inbox.search.clear')}
            onClick={() => set('')}
          >
            <IconX size={14} stroke={1.75} aria-hidden />
          </button>
        )
      }
    />
  );
}

interface LabelMenuProps {
  readonly label: Label | null;
  readonly onLabel: (label: Label | null) => void;
}

const labels: readonly Label[] = ['recruiter', 'direct-marketing', 'other'];

function LabelMenu({ label, onLabel }: LabelMenuProps) {
  const t = useText();
  const name = label === null ? t('inbox.filter.all') : t(`label.${label}`);
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <button
          type="button"
          className="v-plain v-icon-button v-filter"
          data-on={label !== null}
          aria-label={t('inbox.filter', { name })}
          title={t('inbox.filter', { name })}
        >
          <IconFilter size={16} stroke={1.75} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {[null, ...labels].map((choice) => (
          <Menu.Item
            key={choice ?? 'all'}
            onClick={() => onLabel(choice)}
            leftSection={<IconCheck size={14} aria-hidden opacity={choice === label ? 1 : 0} />}
          >
            {choice === null ? t('inbox.filter.all') : t(`label.${choice}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
