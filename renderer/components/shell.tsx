import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import type { ProfileStatus } from '../../shared/domain/settings.ts';
import { useNavigation } from '../route.tsx';
import { CaseScreen } from '../screens/case/case-screen.tsx';
import { CasesScreen } from '../screens/cases/cases-screen.tsx';
import type { Intent } from '../screens/first-run/profile-gate.tsx';
import { InboxScreen } from '../screens/inbox/inbox-screen.tsx';
import { LetterScreen } from '../screens/letter/letter-screen.tsx';
import { OrganisationsScreen } from '../screens/organisations/organisations-screen.tsx';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';
import { forgetRemembered } from './remember.ts';
import { AddMenu } from './add-menu.tsx';
import { ByHandWindow } from './by-hand-window.tsx';
import { DropTarget } from './drop-target.tsx';
import { HeldLetters } from './held-letters.tsx';
import { ImportReportWindow } from './import-report.tsx';
import { useImport } from './use-import.ts';
import { Rail } from './rail.tsx';
import { SampleBanner } from './sample-banner.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import './shell.css';

interface ShellProps {
  readonly status: ProfileStatus;
  /** What the person wanted to do before there was a profile; carried out once. */
  readonly intent: Intent | null;
  readonly onIntentDone: () => void;
  readonly onProfile: (status: ProfileStatus) => void;
  /** Clears the sample and goes on with what the person wanted. */
  readonly onLeaveSample: (intent: Intent | null) => Promise<void>;
}

/** Rail and screen, with the banner of the sample above them. */
export function Shell({ status, intent, onIntentDone, onProfile, onLeaveSample }: ShellProps) {
  const { route, go } = useNavigation();
  const startImport = useImport();
  // Another profile: nothing of the one before is kept in mind.
  useState(forgetRemembered);
  useEffect(() => () => notifications.clean(), []);
  const [help, setHelp] = useState(false);
  const [byHand, setByHand] = useState(false);
  useShortcuts({ help: () => setHelp(true) });

  const begin = (wanted: Intent) => {
    if (wanted === 'connect') go({ screen: 'settings', section: 'accounts' });
    else void startImport(wanted);
  };
  const started = useRef(false);
  useEffect(() => {
    if (intent === null || started.current || status.state === 'sample') return;
    started.current = true;
    begin(intent);
    onIntentDone();
  });

  return (
    <div className="v-shell">
      {status.state === 'sample' ? <SampleBanner onClear={() => onLeaveSample(null)} /> : null}
      <HeldLetters />
      <div className="v-frame">
        <Rail
          onHelp={() => setHelp(true)}
          add={
            status.state === 'sample' ? null : (
              <AddMenu onRead={(from) => void startImport(from)} onByHand={() => setByHand(true)} />
            )
          }
        />
        <Screen
          key={routeKey(route)}
          status={status}
          onBegin={begin}
          onProfile={onProfile}
          onLeaveSample={onLeaveSample}
        />
      </div>
      <DropTarget onFiles={(dropped) => void startImport({ dropped })} />
      <ImportReportWindow />
      <ByHandWindow opened={byHand} onClose={() => setByHand(false)} />
      <ShortcutHelp opened={help} onClose={() => setHelp(false)} />
    </div>
  );
}

const routeKey = (route: ReturnType<typeof useNavigation>['route']) =>
  'id' in route && route.screen !== 'organisations' ? `${route.screen} ${route.id}` : route.screen;

interface ScreenProps extends Pick<ShellProps, 'status' | 'onProfile' | 'onLeaveSample'> {
  readonly onBegin: (intent: Intent) => void;
}

function Screen({ status, onBegin, onProfile, onLeaveSample }: ScreenProps) {
  const { route } = useNavigation();
  switch (route.screen) {
    case 'inbox':
      return (
        <InboxScreen
          empty={status.empty}
          onBegin={onBegin}
          {...(route.messageId === undefined ? {} : { messageId: route.messageId })}
        />
      );
    case 'cases':
      return <CasesScreen />;
    case 'case':
      return <CaseScreen id={route.id} />;
    case 'letter':
      return <LetterScreen id={route.id} />;
    case 'organisations':
      return <OrganisationsScreen id={route.id ?? null} person={route.person ?? null} />;
    case 'settings':
      return (
        <SettingsScreen section={route.section} status={status} onProfile={onProfile} onLeaveSample={onLeaveSample} />
      );
    default:
      return route satisfies never;
  }
}
