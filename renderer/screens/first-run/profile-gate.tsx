import { useState } from 'react';
import type { ProfileStatus } from '../../../shared/domain/settings.ts';
import { Shell } from '../../components/shell.tsx';
import { useFailureToast } from '../../components/toast.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { NavigationProvider } from '../../route.tsx';
import { call, useEvent, useMethod } from '../../verzet.ts';
import { FirstRun } from './first-run.tsx';
import { LockedProfile } from './locked-profile.tsx';
import { StoppedProfile } from './stopped-profile.tsx';

/** What the person chose before there was a profile, to go on with once there is. */
export type Intent = 'connect' | 'files' | 'folder' | { readonly dropped: readonly File[] };

/** Lets the window in once there is a profile to show. */
export function ProfileGate() {
  const profile = useMethod('profile.status', []);
  const info = useMethod('app.info', []);
  const [intent, setIntent] = useState<Intent | null>(null);
  const fail = useFailureToast();
  useEvent('profile.changed', profile.replace);
  const [stopped, setStopped] = useState(false);
  const startAgain = () => void call('app.startEngine').then(profile.reload);
  useEvent('engine.state', ({ state }) => {
    setStopped(state === 'stopped');
    if (state === 'ready') profile.reload();
  });

  const status = profile.value;
  if (stopped) return <StoppedProfile code="engine-stopped" onRetry={startAgain} />;
  if (status === null || info.value === null) {
    return profile.failure === null ? <Waiting /> : <StoppedProfile code={profile.failure} onRetry={startAgain} />;
  }
  const changed = (next: ProfileStatus) => profile.replace(next);
  const leaveSample = async (next: Intent | null) => {
    const result = await call('sample.remove');
    if (!result.ok) return fail(result.error.code);
    setIntent(next);
    changed(result.value);
  };
  switch (status.state) {
    case 'new':
      return <FirstRun keychain={info.value.keychain} intent={intent} onChanged={changed} onIntent={setIntent} />;
    case 'locked':
      return <LockedProfile onChanged={changed} />;
    case 'open':
    case 'sample':
      return (
        <NavigationProvider key={status.state}>
          <Shell
            status={status}
            intent={intent}
            onIntentDone={() => setIntent(null)}
            onProfile={changed}
            onLeaveSample={leaveSample}
          />
        </NavigationProvider>
      );
    case 'in-use':
      return <StoppedProfile code="profile-in-use" onRetry={profile.reload} />;
    case 'damaged':
      return <StoppedProfile code="profile-damaged" onRetry={profile.reload} onErased={changed} />;
    case 'newer':
      return <StoppedProfile code="profile-newer" onRetry={profile.reload} />;
    case 'key-unreachable':
      return <StoppedProfile code="profile-key-unreachable" onRetry={profile.reload} onErased={changed} />;
    default:
      return status.state satisfies never;
  }
}
