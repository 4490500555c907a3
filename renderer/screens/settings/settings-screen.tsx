import type { ReactNode } from 'react';
import type { ProfileStatus } from '../../../shared/domain/settings.ts';
import type { Intent } from '../first-run/profile-gate.tsx';
import { type SettingsSection, useNavigation } from '../../route.tsx';
import { useText } from '../../text/use-text.ts';
import { AboutSection } from './about-section.tsx';
import { AccountsSection } from './accounts-section.tsx';
import { AliasesSection } from './aliases-section.tsx';
import { DataSection } from './data-section.tsx';
import { DisplaySection } from './display-section.tsx';
import { IdentitySection } from './identity-section.tsx';
import { LearnedSection } from './learned-section.tsx';
import { ListedSection } from './listed-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { TemplatesSection } from './templates-section.tsx';
import { TryOutSection } from './try-out-section.tsx';
import './settings.css';

interface SettingsScreenProps {
  readonly section: SettingsSection;
  readonly status: ProfileStatus;
  readonly onProfile: (status: ProfileStatus) => void;
  readonly onLeaveSample: (intent: Intent) => Promise<void>;
}

const sections: readonly SettingsSection[] = [
  'accounts',
  'identity',
  'aliases',
  'known',
  'display',
  'learned',
  'templates',
  'try',
  'data',
  'privacy',
  'about',
];

export function SettingsScreen({ section, status, onProfile, onLeaveSample }: SettingsScreenProps) {
  const t = useText();
  const { go } = useNavigation();
  return (
    <main className="v-screen v-settings" aria-label={t('rail.settings')}>
      <nav className="v-settings-nav v-scroll" aria-label={t('rail.settings')}>
        <h1 className="v-list-title">{t('rail.settings')}</h1>
        <ul className="v-rail-list">
          {sections.map((name) => (
            <li key={name}>
              <button
                type="button"
                className="v-plain v-settings-item"
                aria-current={name === section ? 'page' : undefined}
                onClick={() => go({ screen: 'settings', section: name })}
              >
                {t(`settings.${name}`)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="v-settings-page v-scroll">
        <div className="v-settings-body">
          <Section section={section} status={status} onProfile={onProfile} onLeaveSample={onLeaveSample} />
        </div>
      </div>
    </main>
  );
}

function Section({ section, status, onProfile, onLeaveSample }: SettingsScreenProps): ReactNode {
  switch (section) {
    case 'accounts':
      return <AccountsSection sample={status.state === 'sample'} onLeaveSample={onLeaveSample} />;
    case 'identity':
      return <IdentitySection />;
    case 'aliases':
      return <AliasesSection />;
    case 'known':
      return <ListedSection />;
    case 'display':
      return <DisplaySection />;
    case 'learned':
      return <LearnedSection />;
    case 'templates':
      return <TemplatesSection />;
    case 'try':
      return <TryOutSection />;
    case 'data':
      return <DataSection sample={status.state === 'sample'} onLeaveSample={onLeaveSample} />;
    case 'privacy':
      return <PrivacySection status={status} onProfile={onProfile} />;
    case 'about':
      return <AboutSection />;
    default:
      return section satisfies never;
  }
}
