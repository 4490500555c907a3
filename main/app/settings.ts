import Store from 'electron-store';
import { CalendarDate } from '../../shared/domain/dates.ts';
import { Settings } from '../../shared/domain/settings.ts';

export interface SettingsFile {
  get(): Settings;
  set(change: Partial<Settings>): Settings;
  /** The last day whose dates were told on the desktop. */
  toldUntil(): CalendarDate | null;
  setToldUntil(day: CalendarDate): void;
  clear(): void;
}

/** Settings of the window in `settings.json`; a value that does not fit any more falls back to its default, the others stay. */
export function openSettings(folder: string, systemLanguage: string): SettingsFile {
  const defaults: Settings = {
    language: systemLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en',
    theme: 'system',
    density: 'comfortable',
    pollMinutes: 15,
    notices: 'count',
  };
  const store = new Store<Record<string, unknown>>({ name: 'settings', cwd: folder, clearInvalidConfig: false });
  const read = (): Settings => {
    const kept = Object.entries(Settings.shape).flatMap(([name, schema]) => {
      const value = schema.safeParse(store.get(name));
      return value.success ? [[name, value.data]] : [];
    });
    return Settings.parse({ ...defaults, ...Object.fromEntries(kept) });
  };
  return {
    get: read,
    set(change) {
      const next = Settings.parse({ ...read(), ...change });
      store.set(next);
      return next;
    },
    toldUntil() {
      const kept = CalendarDate.safeParse(store.get('toldUntil'));
      return kept.success ? kept.data : null;
    },
    setToldUntil: (day) => store.set('toldUntil', day),
    clear: () => store.clear(),
  };
}
