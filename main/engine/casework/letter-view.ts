import type { LetterView } from '../../../shared/contract.ts';
import type { NewAccount } from '../../../shared/domain/account.ts';
import type { CaseEvent } from '../../../shared/domain/case.ts';
import type { Controller } from '../../../shared/domain/controller.ts';
import type { HandoverRoute, Letter } from '../../../shared/domain/letter.ts';
import { isPaper } from '../../../shared/rules/on-paper.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { effectiveEvents, eventsOf } from '../../../shared/rules/effective-events.ts';
import { letterFileName } from '../../../shared/rules/letter-file-name.ts';
import { addresseeOf, onlyByPost } from '../../../shared/rules/known-addressees.ts';
import { letterRules } from '../../../shared/rules/letter-rules.ts';
import { letterElements } from '../../../shared/rules/letter-text.ts';
import { mailtoUrl } from '../../../shared/rules/mailto.ts';
import { today } from '../clock.ts';
import { accountForAddress } from '../store/accounts.ts';
import { listEvents } from '../store/cases.ts';
import { getIdentity } from '../store/identity.ts';
import { getLetter, letterAsLeft } from '../store/letters.ts';
import { letterSending } from '../store/sending.ts';
import { getMessage } from '../store/messages.ts';
import { caseFile, type Desk } from './desk.ts';
import { enclosures } from './enclosures.ts';
import { coolingUntil } from './may-leave.ts';
import { asItLeaves } from './revise-letter.ts';
import { writtenFacts } from './written-facts.ts';

/** A letter with its checklist, its addressee and the routes that are open to it. `onPaper`: as it would leave on paper today. */
export function letterView(desk: Desk, letterId: number, onPaper = false): LetterView {
  const kept = getLetter(desk.store, letterId);
  const letter = onPaper ? asItLeaves(desk, kept, true) : kept;
  const file = caseFile(desk, letter.caseId);
  const events = listEvents(desk.store, file.id);
  const state = caseState(events, today(desk.clock));
  const { controller } = state;
  const identity = getIdentity(desk.store);
  const [name = ''] = identity.names;
  const facts = writtenFacts(desk, letter, letter.datedOn, onPaper || leftOnPaper(events, letterId));
  const given = facts?.dataSubject.replyAddress ?? '';
  const sending = letterSending(desk.store, letterId);
  const left = letterAsLeft(desk.store, letterId) ?? sending;
  const from = left?.from ?? (given === '' ? (identity.addresses[0] ?? '') : given);
  const account = accountForAddress(desk.store, from);
  const { channel } = getMessage(desk.store, file.messageId).message;
  const addressee = addresseeOf(letter.kind, controller, letter.details.addressee);
  return {
    letter,
    elements: facts === null ? [] : letterElements(letter.kind, letter.text, facts, letter.subject),
    from,
    to: left === null ? (addressee?.email ?? null) : left.to,
    controller: addressee,
    senderLines: [name, ...identity.postalAddress.split('\n'), given]
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    routes: routesOf({ letter, controller: addressee, account, linkedin: channel === 'linkedin' }),
    enclosed: enclosures(desk, letter).map((file) => file.name),
    fileName: letterFileName({ ...letter, reference: file.reference, controller: addressee?.name ?? '' }),
    signedAs: facts?.dataSubject.name ?? '',
    mayHaveLeft: sending !== null,
    ownName: identity.names.length > 0,
    coolingUntil: coolingUntil(desk, letter),
    dayOfSending: letter.frozenAt === null ? today(desk.clock) : letter.datedOn,
  };
}

function leftOnPaper(events: readonly CaseEvent[], letterId: number): boolean {
  const counting = effectiveEvents(events);
  const handedOver = [...eventsOf(counting, 'letter-handed-over'), ...eventsOf(counting, 'letter-sent')];
  return handedOver.some(({ fact }) => fact.letterId === letterId && isPaper(fact.route));
}

interface Leaving {
  readonly letter: Letter;
  readonly controller: Controller | null;
  readonly account: NewAccount | null;
  readonly linkedin: boolean;
}

/** The routes that are open, the best first: the own mail server, a draft, a file, on paper when only that reaches them. */
function routesOf({ letter, controller, account, linkedin }: Leaving): HandoverRoute[] {
  // A form is filled in by the data subject: there is nothing to send.
  if (letterRules[letter.kind].form) return ['clipboard', 'pdf', 'print'];
  const email = controller?.email ?? null;
  const paper: HandoverRoute[] = ['pdf', 'print'];
  const posted = controller !== null && onlyByPost(controller);
  const short = email !== null && mailtoUrl(email, letter.subject, letter.text) !== null;
  const mail: HandoverRoute[] = [
    ...(email !== null && account?.outgoing != null ? (['smtp'] as const) : []),
    ...(email !== null && account !== null ? (['imap-draft'] as const) : []),
    'eml',
    // A link to the mail program can carry no files.
    ...(short && !letterRules[letter.kind].encloses ? (['mailto'] as const) : []),
  ];
  if (linkedin) return ['clipboard', ...mail, ...paper];
  return posted ? [...paper, ...mail, 'clipboard'] : [...mail, 'clipboard', ...paper];
}
