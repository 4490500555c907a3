import type { TextKey } from '../text/use-text.ts';

export type ShortcutName =
  'next' | 'previous' | 'objection' | 'access' | 'both' | 'leave' | 'undo' | 'search' | 'open' | 'help';

interface Shortcut {
  /** `KeyboardEvent.key`, lower case; `ctrl+` stands for Ctrl and for Command. */
  readonly keys: readonly string[];
  readonly shown: readonly string[];
  readonly text: TextKey;
}

/** The one table of keys: the window listens to it and the help shows it. */
export const shortcuts: Readonly<Record<ShortcutName, Shortcut>> = {
  next: { keys: ['j', 'arrowdown'], shown: ['j', '↓'], text: 'keys.next' },
  previous: { keys: ['k', 'arrowup'], shown: ['k', '↑'], text: 'keys.previous' },
  open: { keys: ['enter'], shown: ['Enter'], text: 'keys.open' },
  objection: { keys: ['o'], shown: ['o'], text: 'keys.objection' },
  access: { keys: ['i'], shown: ['i'], text: 'keys.access' },
  both: { keys: ['b'], shown: ['b'], text: 'keys.both' },
  leave: { keys: ['e'], shown: ['e'], text: 'keys.leave' },
  undo: { keys: ['z', 'ctrl+z'], shown: ['z', 'Ctrl Z'], text: 'keys.undo' },
  search: { keys: ['/'], shown: ['/'], text: 'keys.search' },
  help: { keys: ['?'], shown: ['?'], text: 'keys.help' },
};

/** The pressed key as the table spells it; null with a modifier that means something else. */
export function pressed(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string | null {
  if (event.altKey) return null;
  const key = event.key.toLowerCase();
  return event.ctrlKey || event.metaKey ? `ctrl+${key}` : key;
}
