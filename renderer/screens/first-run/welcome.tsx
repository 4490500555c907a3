import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { Mark } from '../../components/mark.tsx';
import { useSettings } from '../../components/settings-context.tsx';
import { useText } from '../../text/use-text.ts';
import './first-run.css';

interface WelcomeProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** The sheet that every screen before the profile is written on. */
export function Welcome({ title, lead, children }: WelcomeProps) {
  const t = useText();
  const { settings, change } = useSettings();
  return (
    <div className="v-welcome v-scroll">
      <header className="v-welcome-head">
        <span className="v-brand">
          <Mark size={28} />
          <span>Verzet</span>
        </span>
        <SegmentedControl
          size="xs"
          aria-label={t('settings.language')}
          value={settings.language}
          onChange={(value) => change({ language: value === 'en' ? 'en' : 'nl' })}
          data={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
        />
      </header>
      <main className="v-welcome-main">
        <h1>{title}</h1>
        <p className="v-welcome-lead">{lead}</p>
        {children}
      </main>
      <footer className="v-welcome-foot v-small v-dim">{t('first.foot')}</footer>
    </div>
  );
}
