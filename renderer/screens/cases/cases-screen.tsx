import { TextInput } from '@mantine/core';
import { IconBriefcase2, IconSearch, IconSearchOff } from '@tabler/icons-react';
import Fuse from 'fuse.js';
import { useMemo, useRef } from 'react';
import type { CaseSummary } from '../../../shared/contract.ts';
import { DueLine } from '../../components/due-line.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNote } from '../../components/failure-note.tsx';
import { useRemembered } from '../../components/remember.ts';
import { StageTag, stageNeedsYou, toneOf } from '../../components/stage-tag.tsx';
import { useShortcuts } from '../../components/use-shortcuts.ts';
import { VirtualRows } from '../../components/virtual-rows.tsx';
import { useNavigation } from '../../route.tsx';
import { shownReference } from '../../text/shown-reference.ts';
import { useSay } from '../../text/use-say.ts';
import { useText } from '../../text/use-text.ts';
import { useEvent, useMethod } from '../../verzet.ts';
import { caseName } from '../case/case-screen.tsx';
import { StrayAnswers } from './stray-answers.tsx';
import './cases.css';

type Filter = 'open' | 'you' | 'waiting' | 'late' | 'closed';
const filters: readonly Filter[] = ['open', 'you', 'waiting', 'late', 'closed'];
const isFilter = (value: unknown): value is Filter => filters.some((filter) => filter === value);
const isText = (value: unknown): value is string => typeof value === 'string';

const belongs: Readonly<Record<Filter, (summary: CaseSummary) => boolean>> = {
  open: ({ state }) => state.stage !== 'closed',
  you: ({ state }) => stageNeedsYou(state.stage),
  waiting: ({ state }) => ['awaiting', 'authority-pending', 'paused'].includes(state.stage),
  late: ({ state }) => toneOf(state) === 'late',
  closed: ({ state }) => state.stage === 'closed',
};

export function CasesScreen() {
  const t = useText();
  const cases = useMethod('case.list', []);
  useEvent('case.changed', cases.reload);
  const [filter, setFilter] = useRemembered<Filter>('cases.filter', 'open', isFilter);
  const [query, setQuery] = useRemembered<string>('cases.query', '', isText);
  const search = useRef<HTMLInputElement>(null);
  useShortcuts({ search: () => search.current?.focus() });

  const all = cases.value;
  const listed = useMemo(() => find(all ?? [], query), [all, query]);
  const shown = useMemo(() => listed.filter(belongs[filter]), [listed, filter]);
  return (
    <main className="v-screen v-column" aria-label={t('rail.cases')}>
      <header className="v-column-head">
        <h1>{t('rail.cases')}</h1>
        <TextInput
          ref={search}
          size="xs"
          className="v-column-search"
          aria-label={t('cases.search')}
          placeholder={t('cases.search')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          leftSection={<IconSearch size={14} stroke={1.75} aria-hidden />}
        />
      </header>
      <div className="v-tabs v-tabs-wide" role="tablist" aria-label={t('cases.filter')}>
        {filters.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            className="v-plain v-tab"
            aria-selected={name === filter}
            onClick={() => setFilter(name)}
          >
            {t(`cases.filter.${name}`)}
            {all === null ? null : (
              <span className="v-tab-count">{t('number', { value: listed.filter(belongs[name]).length })}</span>
            )}
          </button>
        ))}
      </div>
      {all === null ? null : <StrayAnswers cases={all} />}
      {cases.failure === null ? null : <FailureNote code={cases.failure} onRetry={cases.reload} />}
      {all === null ? null : shown.length === 0 ? (
        <NoCases any={all.length > 0} />
      ) : (
        <VirtualRows
          label={t('rail.cases')}
          items={shown}
          itemKey={({ id }) => id}
          render={(summary) => <CaseRow summary={summary} />}
        />
      )}
    </main>
  );
}

/** Cases opened by mistake are found by a search only: nothing in them asks for anything. */
function find(all: readonly CaseSummary[], query: string): readonly CaseSummary[] {
  if (query.trim() === '') return all.filter(({ state }) => state.outcome !== 'mistake');
  const index = new Fuse(
    all.map((summary) => ({
      summary,
      name: caseName(summary) ?? '',
      reference: summary.reference,
      subject: summary.message?.subject ?? '',
    })),
    { keys: ['name', 'reference', 'subject'], threshold: 0.35, ignoreLocation: true },
  );
  return index.search(query.trim()).map(({ item }) => item.summary);
}

function NoCases({ any }: { readonly any: boolean }) {
  const t = useText();
  return any ? (
    <EmptyState icon={IconSearchOff} title={t('cases.none')} text={t('cases.none.text')} />
  ) : (
    <EmptyState icon={IconBriefcase2} title={t('cases.empty')} text={t('cases.empty.text')} />
  );
}

function CaseRow({ summary }: { readonly summary: CaseSummary }) {
  const t = useText();
  const say = useSay();
  const { go } = useNavigation();
  const { id, reference, state, message } = summary;
  const name = caseName(summary) ?? t('case.unknown');
  const subject = message?.subject ?? '';
  return (
    <button type="button" className="v-plain v-case-row" onClick={() => go({ screen: 'case', id })}>
      <span className="v-case-row-name v-cut v-strong" title={name}>
        <bdi>{name}</bdi>
      </span>
      <span className="v-case-row-about v-cut v-small v-dim" title={subject}>
        {t(`kind.short.${state.kind}`)} · {shownReference(reference)}
        {subject === '' ? null : (
          <>
            {' · '}
            <bdi>{subject}</bdi>
          </>
        )}
      </span>
      <span className="v-case-row-stage">
        <StageTag state={state} />
      </span>
      <span className="v-case-row-due v-small">
        {state.deadline === null || state.stage === 'closed' || state.stage === 'paused' ? (
          <span className="v-dim">{t('cases.opened', { date: say.day(state.openedOn) })}</span>
        ) : (
          <DueLine state={state} />
        )}
      </span>
    </button>
  );
}
