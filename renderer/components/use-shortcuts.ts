import { useEffect, useRef } from 'react';
import { pressed, type ShortcutName, shortcuts } from './shortcuts.ts';

type Actions = Partial<Readonly<Record<ShortcutName, () => void>>>;

const typing = (element: Element | null) =>
  element !== null &&
  (element.matches('input:not([type=checkbox], [type=radio]), textarea, select') ||
    (element instanceof HTMLElement && element.isContentEditable));

// Keys that the focused part itself answers to.
const ownKeys = (element: Element | null, key: string) => {
  if (element === null) return false;
  if (key === 'enter') return element.matches('button, a, summary, [role=tab], [role=menuitem]');
  return (
    key.startsWith('arrow') &&
    element.matches('input, [role=tab], [role=menuitem], [role=radio], summary, .v-scroll:not([role=listbox])')
  );
};

/** Listens to the keys of the table while the component is shown; not while typing, nor behind a dialog or menu. */
export function useShortcuts(actions: Actions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = pressed(event);
      if (
        key === null ||
        event.defaultPrevented ||
        typing(document.activeElement) ||
        ownKeys(document.activeElement, key)
      )
        return;
      if (document.querySelector('[role=dialog], [role=menu]') !== null) return;
      for (const [name, run] of Object.entries(latest.current)) {
        if (!isName(name) || !shortcuts[name].keys.includes(key)) continue;
        event.preventDefault();
        run();
        return;
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

const isName = (name: string): name is ShortcutName => Object.hasOwn(shortcuts, name);
