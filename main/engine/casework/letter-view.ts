import type { LetterView } from '../../../shared/contract.ts';
import type { HandoverRoute } from '../../../shared/domain/letter.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { letterElements } from '../../../shared/rules/letter-text.ts';
import { today } from '../clock.ts';
import { accountForAddress } from '../store/accounts.ts';
import { listEvents } from '../store/cases.ts';
import { getIdentity } from '../store/identity.ts';
import { getLetter } from '../store/letters.ts';
import { getMessage } from '../store/messages.ts';
import { caseFile, type Desk } from './desk.ts';
import { letterFacts } from './letter-facts.ts';

/** A letter with its checklist, its addressee and the routes that are open to it. */
export function letterView(desk: Desk, letterId: number): LetterView {
  const letter = getLetter(desk.store, letterId);
  const file = caseFile(desk, letter.caseId);
  const state = caseState(listEvents(desk.store, file.id), today(desk.clock));
  const { controller } = state;
  const identity = getIdentity(desk.store);
  const [name = ''] = identity.names;
  const facts =
    controller === null
      ? null
      : letterFacts(desk, {
          kind: letter.kind,
          language: letter.language,
          messageId: file.messageId,
          reference: file.reference,
          controller,
          personalReason: '',
          state,
          frozenAt: letter.frozenAt,
        });
  const given = facts?.dataSubject.replyAddress ?? '';
  const from = given === '' ? (identity.addresses[0] ?? '') : given;
  const account = accountForAddress(desk.store, from);
  const mail: HandoverRoute[] =
    controller?.email == null
      ? ['eml']
      : [
          ...(account !== null && account.outgoing !== null ? (['smtp'] as const) : []),
          ...(account === null ? [] : (['imap-draft'] as const)),
          'mailto',
          'eml',
        ];
  const linkedin = getMessage(desk.store, file.messageId).message.channel === 'linkedin';
  return {
    letter,
    elements: facts === null ? [] : letterElements(letter.kind, letter.text, facts, letter.subject),
    from,
    to: controller?.email ?? null,
    controller,
    senderLines: [name, ...identity.postalAddress.split('\n'), given]
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    routes: linkedin ? ['clipboard', ...mail, 'pdf', 'print'] : [...mail, 'clipboard', 'pdf', 'print'],
  };
}
