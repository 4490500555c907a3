import { useEffect, useRef, useState } from 'react';
import type { CaseKind } from '../../../shared/domain/case.ts';
import type { InboxRow } from '../../../shared/domain/inbox.ts';
import type { Label } from '../../../shared/domain/verdict.ts';
import { useJobs } from '../../components/jobs.tsx';
import { MessageReader } from '../../components/message-reader.tsx';
import { useRemembered } from '../../components/remember.ts';
import { useShortcuts } from '../../components/use-shortcuts.ts';
import { useText } from '../../text/use-text.ts';
import type { Intent } from '../first-run/profile-gate.tsx';
import { CorrectMenu } from './correct-menu.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { EmptyInbox } from './empty-inbox.tsx';
import { InboxList } from './inbox-list.tsx';
import { RunningCaseQuestion } from './running-case-question.tsx';
import { useDecisions } from './use-decisions.tsx';
import { type InboxFilter, useInbox } from './use-inbox.ts';
import { useSelection } from './use-selection.ts';
import './inbox.css';

interface InboxScreenProps {
  /** Nothing was imported yet. */
  readonly empty: boolean;
  readonly onBegin: (intent: Intent) => void;
  /** A message to show first, from another screen. */
  readonly messageId?: number;
}

const isFilter = (value: unknown): value is InboxFilter =>
  typeof value === 'object' && value !== null && 'view' in value;

export function InboxScreen({ empty, onBegin, messageId }: InboxScreenProps) {
  const t = useText();
  const [filter, setFilter] = useRemembered<InboxFilter>(
    'inbox.filter',
    { view: 'flagged', query: '', label: null },
    isFilter,
  );
  const inbox = useInbox(filter);
  const selection = useSelection(inbox);
  const decisions = useDecisions(selection.follow);
  const { running } = useJobs();
  const deciding = useRef(false);
  const [reading, setReading] = useState(messageId !== undefined);
  const search = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);

  const { showOther } = selection;
  useEffect(() => {
    if (messageId !== undefined) showOther(messageId);
  }, [messageId, showOther]);

  const placed = selection.index === -1 ? undefined : inbox.rowAt(selection.index);
  // While the list changes another message may stand in that place: nothing is decided about it.
  const row = placed?.id === selection.id ? placed : undefined;
  // The message on screen: from the list, or one that another screen sent us to.
  const [shown, setShown] = useState<InboxRow | null>(null);
  const current = row ?? (shown?.id === selection.id ? shown : null);
  const act = async (decide: (row: InboxRow) => Promise<boolean>) => {
    // A key held down must not decide twice on one message.
    if (current === null || deciding.current) return;
    deciding.current = true;
    const after = selection.after();
    if (await decide(current)) selection.moveOn(current.id, after);
    deciding.current = false;
    // The button that was pressed is gone with its message: the keyboard goes on in the list.
    window.requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        pane.current?.parentElement?.querySelector<HTMLElement>('[role=listbox]')?.focus();
    });
  };
  const actions = {
    leave: () => void act(decisions.leave),
    open: (kind: CaseKind) => void act((chosen) => decisions.open(chosen, kind)),
    correct: (label: Label, unsolicited: boolean) =>
      void act((chosen) => decisions.correct(chosen, label, unsolicited)),
    putBack: () => void act(decisions.putBack),
  };
  useShortcuts({
    next: () => selection.select(selection.index + 1),
    previous: () => selection.select(selection.index - 1),
    open: () => {
      setReading(true);
      pane.current?.querySelector<HTMLElement>('[role=region]')?.focus();
    },
    objection: () => actions.open('objection'),
    access: () => actions.open('access'),
    both: () => actions.open('both'),
    leave: actions.leave,
    undo: () => void decisions.undo(),
    search: () => search.current?.focus(),
  });

  if (empty && running.length === 0 && inbox.total === 0 && filter.query === '')
    return <EmptyInbox onBegin={onBegin} />;
  return (
    <main className="v-screen v-inbox" data-reading={reading} aria-label={t('rail.inbox')}>
      <InboxList
        inbox={inbox}
        filter={filter}
        onFilter={setFilter}
        selected={selection.index}
        onSelect={selection.select}
        onOpen={() => setReading(true)}
        searchRef={search}
      />
      <section ref={pane} className="v-reading" aria-label={t('reader.name')}>
        {selection.id === null ? (
          <p className="v-reading-none v-dim">{inbox.total === 0 ? '' : t('reader.none')}</p>
        ) : (
          <MessageReader
            key={selection.id}
            id={selection.id}
            row={row ?? null}
            onBack={() => setReading(false)}
            onShown={setShown}
            correct={current === null ? null : <CorrectMenu row={current} onCorrect={actions.correct} />}
            foot={current === null ? null : <DecisionBar row={current} view={filter.view} actions={actions} />}
          />
        )}
      </section>
      <RunningCaseQuestion question={decisions.question} />
    </main>
  );
}
