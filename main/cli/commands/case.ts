import type { CaseView } from '../../../shared/contract.ts';
import { type CaseFact, CaseKind } from '../../../shared/domain/case.ts';
import { nextStepWords } from '../../../shared/rules/next-step-words.ts';
import { sayStage } from '../../../shared/rules/stage-words.ts';
import type { Engine } from '../../engine/engine.ts';
import { oneOf, parseWords, wholeNumber } from '../arguments.ts';
import { answer, type Output, table } from '../output.ts';
import { UsageError } from '../usage.ts';
import { type Addressee, addresseeOf, record, say } from './case-record.ts';

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
  file: { type: 'string', multiple: true },
  beside: { type: 'boolean' },
  controller: { type: 'string' },
  'privacy-address': { type: 'string' },
  'postal-address': { type: 'string' },
  country: { type: 'string' },
} as const;
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

async function confirm(engine: Engine, id: number, values: Addressee): Promise<CaseView> {
  const controller = await addresseeOf(engine, id, values);
  if (controller === null) throw new UsageError('case confirm takes --controller NAME: no addressee is known');
  return engine.handlers['case.confirmController']({ id, controller });
}

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
      ({ action, from, why }) => `  next: ${action}${from === null ? '' : ` from ${from}`}: ${nextStepWords.en[why]}`,
    ),
  ]);
}

const unknownText = 'not written with Verzet: its text is not kept';
const isUnknown = (fact: CaseFact) => fact.type === 'letter-sent' && fact.letterId === null;
const noteOf = (fact: CaseFact) => (isUnknown(fact) ? unknownText : 'note' in fact ? fact.note : '');

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
