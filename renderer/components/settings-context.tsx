import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Settings } from '../../shared/domain/settings.ts';
import { call } from '../verzet.ts';

interface SettingsAccess {
  readonly settings: Settings;
  /** Shown at once; the app room keeps it. */
  readonly change: (change: Partial<Settings>) => void;
}

const SettingsContext = createContext<SettingsAccess | null>(null);

interface SettingsProviderProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly children: ReactNode;
}

export function SettingsProvider({ settings, onChange, children }: SettingsProviderProps) {
  const access = useMemo<SettingsAccess>(
    () => ({
      settings,
      change: (change) => {
        onChange({ ...settings, ...change });
        void call('settings.set', change).then((result) => onChange(result.ok ? result.value : settings));
      },
    }),
    [settings, onChange],
  );
  return <SettingsContext value={access}>{children}</SettingsContext>;
}

export function useSettings(): SettingsAccess {
  const access = useContext(SettingsContext);
  if (access === null) throw new Error('useSettings outside SettingsProvider');
  return access;
}
