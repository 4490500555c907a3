import { expect, test } from 'vitest';
import { dateNotices } from '../../main/app/date-notices.ts';
import type { Notice } from '../../main/app/notices.ts';
import type { CaseNotice } from '../../shared/contract.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import { Failure } from '../../shared/failure.ts';

const notice: CaseNotice = {
  reference: 'VZ-9WY7XH',
  name: 'Talentvonk B.V.',
  kind: 'answer',
  moment: 'on',
  on: '2026-04-02',
};

function looking(notices: Settings['notices'] = 'count', answer: () => Promise<CaseNotice[]> = async () => [notice]) {
  let at = new Date('2026-04-02T06:00:00Z');
  let told: string | null = null;
  const shown: Notice[] = [];
  const asked: (string | null)[] = [];
  let days = 0;
  const look = dateNotices({
    host: {
      ask: async (_name: string, input: { since: string | null }) => {
        asked.push(input.since);
        return answer();
      },
    } as never,
    settings: {
      get: () => ({ language: 'nl', theme: 'system', density: 'comfortable', pollMinutes: 0, notices }),
      toldUntil: () => told,
      setToldUntil: (day) => {
        told = day;
      },
    },
    now: () => at,
    timeZone: () => 'Europe/Amsterdam',
    show: (text) => shown.push(text),
    newDay: () => (days += 1),
  });
  return { look, shown, asked, newDays: () => days, travel: (to: string) => (at = new Date(to)) };
}

test('a day is told once, without a name unless the person wants names', async () => {
  const { look, shown } = looking();
  await look();
  await look();
  expect(shown.map(({ body }) => body)).toEqual(['VZ-9WY7XH: laatste dag om te antwoorden, vandaag']);
  const named = looking('sender');
  await named.look();
  expect(named.shown[0]?.body).toContain('Talentvonk B.V.');
});

test('asleep past midnight, the new day is seen on the first look, with all days in between', async () => {
  const { look, asked, newDays, travel } = looking();
  await look();
  travel('2026-04-05T05:00:00Z');
  await look();
  expect(asked).toEqual([null, '2026-04-02']);
  expect(newDays()).toBe(1);
});

test('a clock that once stood years ahead silenced every date until then', async () => {
  const { look, asked, travel } = looking();
  travel('2030-04-01T05:00:00Z');
  await look();
  travel('2026-04-02T05:00:00Z');
  await look();
  await look();
  expect(asked).toEqual([null, null]);
});

test('two looks at once showed the notice twice', async () => {
  const { look, shown } = looking();
  await Promise.all([look(), look()]);
  expect(shown).toHaveLength(1);
});

test('a locked profile is asked again until it opens; no notices wanted, nothing is asked', async () => {
  let locked = true;
  const { look, shown, asked } = looking('count', () =>
    locked ? Promise.reject(new Failure('profile-locked')) : Promise.resolve([notice]),
  );
  await look();
  locked = false;
  await look();
  expect([asked.length, shown.length]).toEqual([2, 1]);
  const quiet = looking('none');
  await quiet.look();
  expect(quiet.asked).toEqual([]);
});
