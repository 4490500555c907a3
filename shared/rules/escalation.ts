import type { CaseEvent, CaseState, ComplaintResult, ComplaintRoute } from '../domain/case.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { Channel } from '../domain/message.ts';
import { compareDates } from './calendar.ts';
import type { Deadline } from '../domain/deadline.ts';
import { answerDeadline } from './deadlines.ts';
import { effectiveEvents, eventsOf } from './effective-events.ts';

/** What must be so before a route makes sense; each shown with whether it is. */
export type Precondition =
  | 'asked-first'
  | 'waited'
  | 'evidence'
  | 'right-channel'
  | 'contact-after-objection'
  | 'client-named'
  | 'no-consent-no-customer'
  | 'member'
  | 'sticker-or-preference'
  | 'answer-or-late';

/** `met` null: only the data subject can know. */
export interface Checked {
  readonly id: Precondition;
  readonly met: boolean | null;
}

/** One way to go further, with its own clock, number and outcome. */
export interface EscalationRoute {
  readonly route: ComplaintRoute;
  readonly checks: readonly Checked[];
  /** Nothing known stands in the way. */
  readonly open: boolean;
  readonly status: 'none' | 'filed' | 'decided';
  readonly filedOn: CalendarDate | null;
  readonly reference: string;
  /** Last day of the authority to tell how it stands (AVG art. 78(2)); null where no rule sets one. */
  readonly hearBy: CalendarDate | null;
  readonly decidedOn: CalendarDate | null;
  readonly result: ComplaintResult | null;
}

export interface EscalationFacts {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly channel: Channel;
  readonly today: CalendarDate;
}

const routes: readonly ComplaintRoute[] = [
  'authority',
  'acm',
  'client',
  'trade-body',
  'advertising-code',
  'platform',
  'court',
];

/** Every route that can concern this case, with what it needs and how it stands. */
export function escalationRoutes(facts: EscalationFacts): EscalationRoute[] {
  return routes
    .filter((route) => concerns(route, facts))
    .map((route) => {
      const checks = checksOf(route, facts);
      return { route, checks, open: checks.every(({ met }) => met !== false), ...progressOf(route, facts) };
    });
}

function concerns(route: ComplaintRoute, { channel, state, events }: EscalationFacts): boolean {
  if (eventsOf(effectiveEvents(events), 'complaint-filed').some(({ fact }) => fact.route === route)) return true;
  if (route === 'acm') return channel === 'email' || channel === 'linkedin' || channel === 'chat';
  if (route === 'advertising-code') return channel === 'post';
  if (route === 'platform') return channel === 'linkedin';
  if (route === 'client') return state.kind !== 'access';
  return true;
}

function checksOf(route: ComplaintRoute, facts: EscalationFacts): Checked[] {
  const { state, channel } = facts;
  const asked: Checked = { id: 'asked-first', met: state.sentOn !== null };
  const waited: Checked = { id: 'waited', met: hasGround(facts) };
  const evidence: Checked = { id: 'evidence', met: evidenceKept(facts) };
  const again: Checked = { id: 'contact-after-objection', met: state.breaches > 0 };
  switch (route) {
    case 'authority':
      return [asked, waited, evidence];
    case 'acm':
      return [
        { id: 'right-channel', met: channel !== 'post' && channel !== 'phone' },
        // Tw art. 11.7(1) and (4): only the data subject can know either.
        { id: 'no-consent-no-customer', met: null },
      ];
    case 'client':
      return [asked, again, { id: 'client-named', met: null }];
    case 'trade-body':
      return [asked, waited, { id: 'member', met: null }];
    case 'advertising-code':
      return [asked, { id: 'sticker-or-preference', met: ownStepsOf(facts) }];
    case 'platform':
      return [{ id: 'right-channel', met: channel === 'linkedin' }];
    case 'court':
      return [asked, { id: 'answer-or-late', met: state.ownTerm !== null || isLateWithoutAnswer(facts) }];
    default:
      return route satisfies never;
  }
}

/** Self-regulation rests on what the data subject made known: a sticker, or Postfilter (`law.md` 6). Not ticked is not known. */
function ownStepsOf({ events }: EscalationFacts): boolean | null {
  const taken = eventsOf(effectiveEvents(events), 'platform-step').map(({ fact }) => fact.step);
  return taken.includes('mail-preference') || taken.includes('sticker') ? true : null;
}

/** Refused or half answered, late beyond doubt, or marketing after the objection. */
function hasGround({ state, today }: EscalationFacts): boolean {
  return (
    state.pending.length > 0 ||
    state.next.some(({ action, from }) => action === 'complain' && (from === null || compareDates(from, today) <= 0))
  );
}

/** UAVG art. 35(2): no answer at all, and the term is over by the latest defensible date. */
function isLateWithoutAnswer({ state: { answerOnRecord, rights } }: EscalationFacts): boolean {
  return !answerOnRecord && rights.some(({ outcome }) => outcome === 'ignored');
}

/** The message that caused the case and a letter that is known to have left. */
function evidenceKept({ events }: EscalationFacts): boolean {
  return eventsOf(effectiveEvents(events), 'letter-sent').length > 0;
}

type Progress = Pick<EscalationRoute, 'status' | 'filedOn' | 'reference' | 'hearBy' | 'decidedOn' | 'result'>;

function progressOf(route: ComplaintRoute, { events }: EscalationFacts): Progress {
  const counting = effectiveEvents(events);
  const filed = eventsOf(counting, 'complaint-filed').findLast(({ fact }) => fact.route === route);
  const none = { filedOn: null, reference: '', hearBy: null, decidedOn: null, result: null };
  if (filed === undefined) return { status: 'none', ...none };
  const decided = eventsOf(counting, 'complaint-decided').findLast(
    ({ id, fact }) => fact.route === route && id > filed.id,
  );
  return {
    status: decided === undefined ? 'filed' : 'decided',
    filedOn: filed.on,
    reference: filed.fact.reference,
    hearBy: route === 'authority' ? (authorityTerm(counting)?.dueIfDecreeDaysCount ?? null) : null,
    decidedOn: decided?.on ?? null,
    result: decided?.fact.result ?? null,
  };
}

/** AVG art. 78(2): within three months of the complaint the authority tells how it stands; null when none was filed. */
export function authorityTerm(events: readonly CaseEvent[]): Deadline | null {
  const filed = eventsOf(effectiveEvents(events), 'complaint-filed').findLast(({ fact }) => fact.route === 'authority');
  return filed === undefined ? null : answerDeadline({ received: filed.on, months: 3, country: 'NL' });
}
