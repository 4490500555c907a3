import { describe, expect, test } from 'vitest';
import type { Channel } from '../../../shared/domain/message.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { type EscalationRoute, escalationRoutes } from '../../../shared/rules/escalation.ts';
import { CaseLog } from './case-log.ts';

const sent = () => new CaseLog().open('2026-03-02').confirm('2026-03-02').send('2026-03-02');
const routesOf = (log: CaseLog, today: string, channel: Channel = 'email') =>
  escalationRoutes({ state: caseState(log.events, today), events: log.events, channel, today });
const routeOf = (log: CaseLog, today: string, route: EscalationRoute['route'], channel?: Channel) => {
  const found = routesOf(log, today, channel).find((it) => it.route === route);
  if (found === undefined) throw new Error(`no route ${route}`);
  return found;
};
const unmet = ({ checks }: EscalationRoute) => checks.filter(({ met }) => met === false).map(({ id }) => id);

describe('what a route needs', () => {
  test('the authority: asked first, waited long enough, evidence kept', () => {
    const draft = new CaseLog().open('2026-03-02').confirm('2026-03-02');
    expect(unmet(routeOf(draft, '2026-03-03', 'authority'))).toEqual(['asked-first', 'waited', 'evidence']);
    expect(unmet(routeOf(sent(), '2026-03-20', 'authority'))).toEqual(['waited']);
    expect(routeOf(sent(), '2026-04-10', 'authority').open).toBe(true);
  });

  test('on the last day itself nobody has waited long enough', () => {
    expect(routeOf(sent(), '2026-04-02', 'authority').open).toBe(false);
    expect(routeOf(sent(), '2026-04-03', 'authority').open).toBe(true);
  });

  test('the court: a new message is no answer, and the month has to be over', () => {
    const again = sent().add('2026-03-20', { type: 'contact-after-objection', messageId: 21 });
    expect(unmet(routeOf(again, '2026-03-25', 'court'))).toEqual(['answer-or-late']);
    expect(unmet(routeOf(again, '2026-04-03', 'court'))).toEqual([]);
  });

  test('the client: only after contact that came in spite of the objection, and only the person knows the client', () => {
    expect(unmet(routeOf(sent(), '2026-05-20', 'client'))).toEqual(['contact-after-objection']);
    const again = sent().add('2026-05-11', { type: 'contact-after-objection', messageId: 21 });
    const route = routeOf(again, '2026-05-20', 'client');
    expect(route.open).toBe(true);
    expect(route.checks).toContainEqual({ id: 'client-named', met: null });
  });

  test('the ACM is no route for paper or the telephone, LinkedIn only for LinkedIn', () => {
    const names = (channel: Channel) => routesOf(sent(), '2026-03-20', channel).map(({ route }) => route);
    expect(names('post')).toEqual(['authority', 'client', 'trade-body', 'advertising-code', 'court']);
    expect(names('phone')).toEqual(['authority', 'client', 'trade-body', 'court']);
    expect(names('linkedin')).toContain('platform');
    expect(names('email')).not.toContain('platform');
  });
});

test('the advertising code: asked first, and whether a sticker or Postfilter was in force is known only once ticked', () => {
  const route = (log: CaseLog) =>
    routesOf(log, '2026-03-20', 'post').find((it) => it.route === 'advertising-code')?.checks ?? [];
  expect(route(sent())).toEqual([
    { id: 'asked-first', met: true },
    { id: 'sticker-or-preference', met: null },
  ]);
  const ticked = sent().add('2026-03-01', { type: 'platform-step', step: 'mail-preference' });
  expect(route(ticked)).toContainEqual({ id: 'sticker-or-preference', met: true });
});

test('each route has its own number, clock and outcome, side by side', () => {
  const log = sent()
    .add('2026-04-10', { type: 'complaint-filed', route: 'authority', reference: 'z2026-1', note: '' })
    .add('2026-04-11', { type: 'complaint-filed', route: 'acm', reference: '', note: '' })
    .add('2026-05-01', { type: 'complaint-decided', route: 'acm', result: 'passed-on', note: '' });
  expect(routeOf(log, '2026-05-02', 'authority')).toMatchObject({
    status: 'filed',
    reference: 'z2026-1',
    hearBy: '2026-07-10',
    result: null,
  });
  expect(routeOf(log, '2026-05-02', 'acm')).toMatchObject({ status: 'decided', hearBy: null, result: 'passed-on' });
});

test('a complaint filed anew is open again', () => {
  const log = sent()
    .add('2026-04-10', { type: 'complaint-filed', route: 'authority', reference: 'a', note: '' })
    .add('2026-04-20', { type: 'complaint-decided', route: 'authority', result: 'not-handled', note: '' })
    .add('2026-05-20', { type: 'complaint-filed', route: 'authority', reference: 'b', note: '' });
  expect(routeOf(log, '2026-05-21', 'authority')).toMatchObject({ status: 'filed', reference: 'b', decidedOn: null });
});
