import { expect, test } from 'vitest';
import { timeZoneAnew } from '../../main/app/time-zone.ts';

test('a time zone set for the app stands; without one the system is asked anew', () => {
  const written: unknown[] = [];
  const record = (environment: NodeJS.ProcessEnv) =>
    new Proxy(environment, {
      set: (_, name, value) => written.push(name, value) > 0,
      deleteProperty: (_, name) => written.push('without', name) > 0,
    });
  timeZoneAnew(record({ TZ: 'Asia/Tokyo' }));
  expect(written).toEqual([]);
  expect(timeZoneAnew(record({}))).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(written).toEqual(['TZ', '', 'without', 'TZ']);
});
