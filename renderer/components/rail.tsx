import {
  IconBriefcase2,
  IconBuilding,
  IconHelp,
  IconInbox,
  IconRefresh,
  IconSettings,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type Route, useNavigation } from '../route.tsx';
import { useSay } from '../text/use-say.ts';
import { useText } from '../text/use-text.ts';
import { call, useEvent, useMethod } from '../verzet.ts';
import { JobCard } from './job-card.tsx';
import { useJobs } from './jobs.tsx';
import { Mark } from './mark.tsx';
import { useFailureToast } from './toast.tsx';
import { stageNeedsYou } from './stage-tag.tsx';
import './rail.css';

/** The four places of the window, with what waits in each, and what runs in the background. */
export function Rail({ onHelp, add }: { readonly onHelp: () => void; readonly add: ReactNode }) {
  const t = useText();
  const { route, go } = useNavigation();
  const counts = useRailCounts();
  const place = route.screen === 'case' || route.screen === 'letter' ? 'cases' : route.screen;
  const item = (name: Route['screen'], to: Route, label: string, icon: Icon, count: number | null) => (
    <RailItem label={label} icon={icon} count={count} current={place === name} onOpen={() => go(to)} />
  );
  return (
    <nav className="v-rail" aria-label={t('rail.name')}>
      <div className="v-brand">
        <Mark size={24} />
        <span className="v-rail-word">Verzet</span>
      </div>
      {add}
      <ul className="v-rail-list">
        {item('inbox', { screen: 'inbox' }, t('rail.inbox'), IconInbox, counts.flagged)}
        {item('cases', { screen: 'cases' }, t('rail.cases'), IconBriefcase2, counts.cases)}
        {item('organisations', { screen: 'organisations' }, t('rail.organisations'), IconBuilding, null)}
        {item('settings', { screen: 'settings', section: 'accounts' }, t('rail.settings'), IconSettings, null)}
      </ul>
      <div className="v-rail-foot">
        <Background />
        <ul className="v-rail-list">
          <RailItem label={t('rail.help')} icon={IconHelp} count={null} current={false} onOpen={onHelp} />
        </ul>
      </div>
    </nav>
  );
}

interface RailItemProps {
  readonly label: string;
  readonly icon: Icon;
  readonly count: number | null;
  readonly current: boolean;
  readonly onOpen: () => void;
}

function RailItem({ label, icon: ItemIcon, count, current, onOpen }: RailItemProps) {
  const t = useText();
  return (
    <li>
      <button
        type="button"
        className="v-plain v-rail-item"
        aria-current={current ? 'page' : undefined}
        onClick={onOpen}
        title={label}
      >
        <ItemIcon size={18} stroke={1.6} aria-hidden />
        <span className="v-rail-word">{label}</span>
        {count === null || count === 0 ? null : <span className="v-rail-count">{t('number', { value: count })}</span>}
      </button>
    </li>
  );
}

function Background() {
  const t = useText();
  const say = useSay();
  const { running } = useJobs();
  const fail = useFailureToast();
  const accounts = useMethod('account.list', []);
  useEvent('job.progress', ({ kind, state }) => {
    if (kind === 'sync' && state !== 'running') accounts.reload();
  });
  useEvent('inbox.changed', accounts.reload);
  if (running.length > 0) {
    return (
      <div className="v-jobs" aria-live="polite">
        {running.map((job) => (
          <JobCard key={job.jobId} job={job} />
        ))}
      </div>
    );
  }
  const list = accounts.value ?? [];
  if (list.length === 0) return null;
  const latest = list
    .map(({ lastSync }) => lastSync)
    .filter((instant) => instant !== null)
    .sort()
    .at(-1);
  const sync = async () => {
    const result = await call('account.sync', { name: null });
    if (!result.ok) fail(result.error.code);
  };
  return (
    <button
      type="button"
      className="v-plain v-rail-item"
      onClick={() => void sync()}
      title={t('rail.sync')}
      aria-label={t('rail.sync')}
    >
      <IconRefresh size={18} stroke={1.6} aria-hidden />
      <span className="v-rail-word v-small v-dim">
        {latest === undefined ? t('rail.sync') : t('rail.synced', { ago: say.ago(latest) })}
      </span>
    </button>
  );
}

const firstFlagged = { view: 'flagged', query: '', label: null, offset: 0, limit: 1 } as const;

function useRailCounts(): { readonly flagged: number; readonly cases: number } {
  const inbox = useMethod('inbox.list', [firstFlagged]);
  const cases = useMethod('case.list', []);
  useEvent('inbox.changed', inbox.reload);
  useEvent('case.changed', cases.reload);
  return {
    flagged: inbox.value?.counts.flagged ?? 0,
    cases: (cases.value ?? []).filter(({ state }) => stageNeedsYou(state.stage)).length,
  };
}
