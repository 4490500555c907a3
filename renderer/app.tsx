import { MantineProvider, type MantineColorSchemeManager } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { IntlProvider } from 'react-intl';
import type { Settings } from '../shared/domain/settings.ts';
import { JobsProvider } from './components/jobs.tsx';
import { SettingsProvider } from './components/settings-context.tsx';
import { Waiting } from './components/waiting.tsx';
import { ProfileGate } from './screens/first-run/profile-gate.tsx';
import { messages } from './text/use-text.ts';
import { theme } from './theme.ts';
import { call, useEvent } from './verzet.ts';

const beforeKnown: Settings = {
  language: 'nl',
  theme: 'system',
  density: 'comfortable',
  pollMinutes: 0,
  notices: 'count',
};

// The theme is kept with the other settings, not in the page.
const forgetful: MantineColorSchemeManager = {
  get: (fallback) => fallback,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

export function App() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false });
  useEvent('settings.changed', setSettings);
  useEffect(() => {
    void call('settings.get').then((result) => setSettings(result.ok ? result.value : beforeKnown));
  }, []);

  const { language, theme: wanted, density } = settings ?? beforeKnown;
  const scheme = wanted === 'system' ? (systemDark ? 'dark' : 'light') : wanted;
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['density'] = density;
  }, [language, density]);

  return (
    <IntlProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'} messages={messages[language]} textComponent="span">
      <MantineProvider
        theme={theme}
        forceColorScheme={scheme}
        defaultColorScheme={scheme}
        colorSchemeManager={forgetful}
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <Notifications position="bottom-center" containerWidth={520} limit={3} transitionDuration={140} />
        {settings === null ? (
          <Waiting />
        ) : (
          <SettingsProvider settings={settings} onChange={setSettings}>
            <JobsProvider>
              <ProfileGate />
            </JobsProvider>
          </SettingsProvider>
        )}
      </MantineProvider>
    </IntlProvider>
  );
}
