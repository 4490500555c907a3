import type { Party } from '../shared/domain/message.ts';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

export type SettingsSection =
  | 'accounts'
  | 'identity'
  | 'aliases'
  | 'known'
  | 'display'
  | 'learned'
  | 'templates'
  | 'try'
  | 'data'
  | 'privacy'
  | 'about';

export type Route =
  | { readonly screen: 'inbox'; readonly messageId?: number }
  | { readonly screen: 'cases' }
  | { readonly screen: 'case'; readonly id: number }
  | { readonly screen: 'letter'; readonly id: number }
  | { readonly screen: 'organisations'; readonly id?: number; readonly person?: Party }
  | { readonly screen: 'settings'; readonly section: SettingsSection };

interface Navigation {
  readonly route: Route;
  readonly go: (route: Route) => void;
  /** Null at the beginning: there is nowhere to go back to. */
  readonly back: (() => void) | null;
}

const NavigationContext = createContext<Navigation | null>(null);

/** Where the window is, kept in memory only: addresses never change, so there is nothing to navigate to from outside. */
export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [trail, setTrail] = useState<readonly Route[]>([{ screen: 'inbox' }]);
  const go = useCallback((route: Route) => setTrail((current) => [...current.slice(-30), route]), []);
  const back = useCallback(() => setTrail((current) => (current.length > 1 ? current.slice(0, -1) : current)), []);
  const navigation = useMemo(
    () => ({ route: trail.at(-1) ?? ({ screen: 'inbox' } as const), go, back: trail.length > 1 ? back : null }),
    [trail, go, back],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('useNavigation outside NavigationProvider');
  return navigation;
}
