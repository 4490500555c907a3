import { expect, test } from 'vitest';
import { pressed, shortcuts } from '../../renderer/components/shortcuts.ts';

const key = (name: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  pressed({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...held });

test('no two actions share a key', () => {
  const keys = Object.values(shortcuts).flatMap((shortcut) => shortcut.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a modifier makes another key of it', () => {
  expect(key('O')).toBe('o');
  expect(key('z', { ctrlKey: true })).toBe('ctrl+z');
  expect(key('z', { metaKey: true })).toBe('ctrl+z');
  expect(key('o', { altKey: true })).toBeNull();
});
