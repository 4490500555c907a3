import type { CaseView } from '../../../shared/contract.ts';
import { AnswerSays } from '../../../shared/domain/answer.ts';
import { type CaseFact, CaseKind, ComplaintResult, ComplaintRoute, Outcome } from '../../../shared/domain/case.ts';
import { Controller } from '../../../shared/domain/controller.ts';
import { Country } from '../../../shared/domain/dates.ts';
import { HandoverRoute } from '../../../shared/domain/letter.ts';
import { sayStage } from '../../../shared/rules/stage-words.ts';
import type { Engine } from '../../engine/engine.ts';
import { calendarDate, oneOf, parseWords, wholeNumber } from '../arguments.ts';
import { answer, type Output, table } from '../output.ts';
import { UsageError } from '../usage.ts';

const options = {
  message: { type: 'string' },
  kind: { type: 'string' },
  on: { type: 'string' },
  note: { type: 'string' },
  route: { type: 'string' },
  outcome: { type: 'string' },
  reasons: { type: 'string' },
  source: { type: 'string' },
  result: { type: 'string' },
  reference: { type: 'string' },
  at: { type: 'string' },
  beside: { type: 'boolean' },
  controller: { type: 'string' },
  'privacy-address': { type: 'string' },
  'postal-address': { type: 'string' },
  country: { type: 'string' },
} as const;
const recordable = [
  'sent',
  'answered',
  'partly',
  'refused',
  'question',
  'receipt',
  'question-answered',
  'extension',
  'bounced',
  'breach',
  'note',
  'closed',
  'reopened',
  'paused',
  'resumed',
  'complaint',
  'decision',
  ...AnswerSays.options,
] as const;

/** `verzet case list|show|open|confirm|add|record`. */
export async function caseCommand(engine: Engine, args: readonly string[], output: Output): Promise<void> {
  const { values, positionals } = parseWords(args, options);
  const [verb, first, second] = positionals;
  switch (verb) {
    case 'list': {
      const summaries = await engine.handlers['case.list']();
      const cases = await Promise.all(summaries.map(({ id }) => engine.handlers['case.get']({ id })));
      return answer(output, { cases: cases.map(forCommand) }, () =>
        table(
          cases.map((view) => [
            String(view.id),
            view.reference,
            view.organisation?.name ?? '',
            view.state.stage,
            view.state.deadline?.due ?? '',
          ]),
        ),
      );
    }
    case 'show':
      return print(output, await engine.handlers['case.get']({ id: wholeNumber(first, 'case show') }));
    case 'open':
      return print(
        output,
        await engine.handlers['case.open']({
          messageId: wholeNumber(values.message, '--message'),
          kind: oneOf(values.kind, '--kind', CaseKind.options),
          beside: values.beside ?? false,
        }),
      );
    case 'confirm':
      return print(output, await confirm(engine, wholeNumber(first, 'case confirm'), values));
    case 'add':
      return print(
        output,
        await engine.handlers['case.addMessage']({
          id: wholeNumber(first, 'case add'),
          messageId: wholeNumber(values.message, '--message'),
        }),
      );
    case 'record':
      return print(output, await record(engine, output, wholeNumber(first, 'case record'), second, values));
    default:
      throw new UsageError('case takes list, show, open, confirm, add or record');
  }
}

interface Addressee {
  readonly controller?: string | undefined;
  readonly 'privacy-address'?: string | undefined;
  readonly 'postal-address'?: string | undefined;
  readonly country?: string | undefined;
}

async function confirm(engine: Engine, id: number, values: Addressee): Promise<CaseView> {
  const controller = await addresseeOf(engine, id, values);
  if (controller === null) throw new UsageError('case confirm takes --controller NAME: no addressee is known');
  return engine.handlers['case.confirmController']({ id, controller });
}

/** The addressee as suggested, or as said here; only the person can know that it is the right one. Null: none is known. */
async function addresseeOf(engine: Engine, id: number, values: Addressee): Promise<Controller | null> {
  const { state, suggestedController } = await engine.handlers['case.get']({ id });
  const known = state.controller ?? suggestedController;
  const name = values.controller ?? known?.name;
  if (name === undefined) return null;
  const controller = Controller.safeParse({
    name,
    email: values['privacy-address'] ?? known?.email ?? null,
    postalAddress: values['postal-address'] ?? known?.postalAddress ?? null,
    country: oneOf(values.country ?? known?.country ?? 'NL', '--country', Country.options),
  });
  if (!controller.success) throw new UsageError('case: that is no e-mail address or name');
  return controller.data;
}

interface Recording extends Addressee {
  readonly on?: string | undefined;
  readonly note?: string | undefined;
  readonly route?: string | undefined;
  readonly outcome?: string | undefined;
  readonly reasons?: string | undefined;
  readonly source?: string | undefined;
  readonly result?: string | undefined;
  readonly reference?: string | undefined;
  readonly at?: string | undefined;
  readonly message?: string | undefined;
}

async function record(
  engine: Engine,
  output: Output,
  id: number,
  word: string | undefined,
  values: Recording,
): Promise<CaseView> {
  const event = oneOf(word, 'case record', recordable);
  const on = calendarDate(values.on, '--on');
  const note = values.note ?? '';
  const messageId = values.message === undefined ? null : wholeNumber(values.message, '--message');
  const write = engine.handlers['case.record'];
  switch (event) {
    case 'sent': {
      const { state } = await engine.handlers['case.get']({ id });
      const addressee = state.controller ?? (await addresseeOf(engine, id, values));
      const route = oneOf(values.route ?? 'mailto', '--route', HandoverRoute.options);
      const view = await engine.recordSent({ id, on, route, addressee });
      if (state.controller === null && addressee !== null)
        output.err(
          `Kept as sent to ${say(addressee)}, as the message names them. If it went to somebody else: verzet case confirm ${id}\n`,
        );
      return view;
    }
    case 'extension':
      return write({
        id,
        on,
        fact: {
          type: 'extension-claimed',
          messageId,
          ...(values.reasons === undefined
            ? {}
            : { reasoned: oneOf(values.reasons, '--reasons', ['yes', 'no']) === 'yes' }),
          note,
        },
      });
    case 'complaint':
      return write({
        id,
        on,
        fact: { type: 'complaint-filed', route: complaintRoute(values.at), reference: values.reference ?? '', note },
      });
    case 'decision':
      return write({
        id,
        on,
        fact: {
          type: 'complaint-decided',
          route: complaintRoute(values.at),
          result: oneOf(values.result ?? 'unknown', '--result', ComplaintResult.options),
          note,
        },
      });
    case 'paused':
    case 'resumed':
      return write({ id, on, fact: { type: event, note } });
    case 'bounced':
      return write({ id, on, fact: { type: 'letter-bounced', letterId: null, messageId } });
    case 'breach':
      if (messageId === null)
        throw new UsageError('case record breach takes --message ID: the message that came after the objection');
      return write({ id, on, fact: { type: 'contact-after-objection', messageId } });
    case 'question-answered':
      return write({ id, on, fact: { type: 'question-answered', note } });
    case 'note':
      return write({ id, on, fact: { type: 'note', note } });
    case 'closed':
      return write({
        id,
        on,
        fact: { type: 'closed', outcome: oneOf(values.outcome ?? 'honoured', '--outcome', Outcome.options), note },
      });
    case 'reopened':
      return write({ id, on, fact: { type: 'reopened', note } });
    case 'answered':
    case 'question':
    case 'receipt':
      return write({ id, on, fact: { type: 'response-received', messageId, reading: event, note } });
    default: {
      const source = values.source === undefined ? {} : { source: values.source };
      const fact = { type: 'response-received', messageId, reading: 'interim', says: event, ...source, note } as const;
      return write({ id, on, fact });
    }
  }
}

const complaintRoute = (word: string | undefined) => oneOf(word ?? 'authority', '--at', ComplaintRoute.options);

function print(output: Output, view: CaseView): void {
  answer(output, forCommand(view), () => [
    `Case ${view.id} · ${view.reference} · ${view.state.stage}${view.state.deadline === null ? '' : ` · due ${view.state.deadline.due}`}`,
    `  ${sayStage(view.state.stage, 'en')}`,
    ...view.state.rights.map(({ right, outcome, on, times }) =>
      ['  asked:', right, outcome, ...(times > 0 ? [`${times}x`] : []), on ?? ''].join(' ').trimEnd(),
    ),
    ...(view.state.ownTerm === null ? [] : [`  to court by ${view.state.ownTerm.warn} (UAVG art. 35)`]),
    ...addresseeLines(view),
    ...view.events.map(({ on, fact }) => `  ${on}  ${fact.type}${isUnknown(fact) ? ` (${unknownText})` : ''}`),
    ...view.state.next.map(
      ({ action, from, why }) => `  next: ${action}${from === null ? '' : ` from ${from}`} (${why})`,
    ),
  ]);
}

const unknownText = 'not written with Verzet: its text is not kept';
const isUnknown = (fact: CaseFact) => fact.type === 'letter-sent' && fact.letterId === null;
const noteOf = (fact: CaseFact) => (isUnknown(fact) ? unknownText : 'note' in fact ? fact.note : '');

const say = ({ name, email, postalAddress }: Controller) =>
  [name, email ?? postalAddress?.replaceAll('\n', ', ') ?? 'no address'].join(', ');

function addresseeLines({ state, suggestedController }: CaseView): string[] {
  if (state.controller !== null) return [`  addressee: ${say(state.controller)}`];
  return suggestedController === null
    ? []
    : [`  addressee, not confirmed yet: ${say(suggestedController)} (from the message, not verified)`];
}

function forCommand({ id, state, organisation, events, suggestedController }: CaseView) {
  return {
    id,
    kind: state.kind,
    organisation: organisation?.name ?? null,
    controller: state.controller,
    suggestedController: state.controller === null ? suggestedController : null,
    state: state.stage,
    openedOn: state.openedOn,
    due: state.deadline?.due ?? null,
    rights: state.rights,
    events: events.map(({ on, fact }) => ({ on, event: fact.type, note: noteOf(fact) })),
    next: state.next.map(({ action, from, why, article }) => ({
      action,
      from,
      why: article === '' ? why : `${why} (${article})`,
    })),
  };
}
