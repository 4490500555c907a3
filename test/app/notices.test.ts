import { expect, test } from 'vitest';
import { noticesOf } from '../../main/app/notices.ts';
import type { EngineEvent } from '../../shared/engine-port.ts';
import type { Settings } from '../../shared/domain/settings.ts';

const usual: Settings = { language: 'nl', theme: 'system', density: 'comfortable', pollMinutes: 15, notices: 'count' };

function shown(change: Partial<Settings>, flagged: number, inView = false): string[] {
  const bodies: string[] = [];
  const notice = noticesOf({
    settings: { get: () => ({ ...usual, ...change }) },
    inView: () => inView,
    show: ({ body }) => bodies.push(body),
  });
  const senders = ['Sanne de Bruin', 'Mark Visser'];
  for (const event of [
    { kind: 'event', name: 'inbox.changed', payload: {} },
    { kind: 'event', name: 'mail.arrived', payload: { flagged, senders } },
  ] satisfies EngineEvent[])
    notice(event);
  return bodies;
}

test('a notice counts, and names nobody unless asked to', () => {
  expect(shown({}, 1)).toEqual(['1 nieuw ongevraagd bericht']);
  expect(shown({}, 3)).toEqual(['3 nieuwe ongevraagde berichten']);
  expect(shown({ language: 'en' }, 1)).toEqual(['1 new unsolicited message']);
  expect(shown({ notices: 'sender' }, 2)).toEqual(['2 nieuwe ongevraagde berichten: Sanne de Bruin, Mark Visser']);
});

test('no notice for whoever wants none or is looking at the window', () => {
  expect(shown({ notices: 'none' }, 2)).toEqual([]);
  expect(shown({}, 2, true)).toEqual([]);
});
