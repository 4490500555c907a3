import { useCallback } from 'react';

/** Keeps the keyboard's place: a screen that appears where nothing is focused takes the focus itself. */
export function useScreenFocus(): (screen: HTMLElement | null) => void {
  return useCallback((screen) => {
    const { activeElement } = document;
    if (screen !== null && (activeElement === null || activeElement === document.body))
      screen.focus({ preventScroll: true });
  }, []);
}
