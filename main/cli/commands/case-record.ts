import { resolve } from 'node:path';
import type { CaseView } from '../../../shared/contract.ts';
import { AnswerSays } from '../../../shared/domain/answer.ts';
import { type CaseFact, ComplaintResult, ComplaintRoute, Outcome } from '../../../shared/domain/case.ts';
import { Controller } from '../../../shared/domain/controller.ts';
import { Country } from '../../../shared/domain/dates.ts';
import { HandoverRoute } from '../../../shared/domain/letter.ts';
import type { Engine } from '../../engine/engine.ts';
import { calendarDate, oneOf, wholeNumber } from '../arguments.ts';
import type { Output } from '../output.ts';
import { UsageError } from '../usage.ts';

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

export interface Addressee {
  readonly controller?: string | undefined;
  readonly 'privacy-address'?: string | undefined;
  readonly 'postal-address'?: string | undefined;
  readonly country?: string | undefined;
}

/** The addressee as suggested, or as said here; only the person can know that it is the right one. Null: none is known. */
export async function addresseeOf(engine: Engine, id: number, values: Addressee): Promise<Controller | null> {
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
  readonly file?: readonly string[] | undefined;
}

/** `verzet case record`: one event, as the person tells it. */
export async function record(
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
  const paths = (values.file ?? []).map((path) => resolve(path));
  if (event === 'sent' && paths.length > 0) throw new UsageError('case record sent takes no --file');
  const write = (recorded: { id: number; on: string; fact: CaseFact }) =>
    engine.handlers['case.keepFact']({ ...recorded, paths });
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

export const say = ({ name, email, postalAddress }: Controller) =>
  [name, email ?? postalAddress?.replaceAll('\n', ', ') ?? 'no address'].join(', ');
