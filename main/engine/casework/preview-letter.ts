import { randomBytes, randomUUID } from 'node:crypto';
import type { Controller } from '../../../shared/domain/controller.ts';
import type { Language } from '../../../shared/domain/dates.ts';
import type { LetterDetails } from '../../../shared/domain/letter-details.ts';
import type { LetterKind, Tone } from '../../../shared/domain/letter.ts';
import { Failure } from '../../../shared/failure.ts';
import { caseState } from '../../../shared/rules/case-state.ts';
import { addresseeOf } from '../../../shared/rules/known-addressees.ts';
import { letterRules } from '../../../shared/rules/letter-rules.ts';
import { referenceFrom } from '../../../shared/rules/reference.ts';
import { today } from '../clock.ts';
import { buildMail } from '../outgoing/build-mail.ts';
import { listEvents, openCaseOfMessage } from '../store/cases.ts';
import { getIdentity } from '../store/identity.ts';
import { getMessage } from '../store/messages.ts';
import { caseFile, type Desk } from './desk.ts';
import { composeLetter } from './compose-letter.ts';
import { probableOrganisation } from './probable-organisation.ts';
import { suggestController } from './suggest-controller.ts';
import { refuseUntrustworthy } from './trust.ts';

export interface LetterWish {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly tone?: Tone | undefined;
  readonly details?: LetterDetails | undefined;
  readonly about: { readonly messageId: number } | { readonly caseId: number };
}

export interface PreviewedLetter {
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly to: string | null;
  /** The letter as an RFC 5322 message; `invalid-input` without an own address to send it from. */
  readonly source: () => Promise<Uint8Array>;
}

/** The letter as it would be, with the reference of the message's case when it has one; stores nothing. */
export async function previewLetter(desk: Desk, { about, ...wish }: LetterWish): Promise<PreviewedLetter> {
  const caseId = 'caseId' in about ? about.caseId : (openCaseOfMessage(desk.store, about.messageId)?.id ?? null);
  const file = caseId === null ? null : caseFile(desk, caseId);
  const messageId = file === null && 'messageId' in about ? about.messageId : file?.messageId;
  if (messageId === undefined) throw new Failure('not-found');
  const { message, direction, organisationId } = getMessage(desk.store, messageId);
  if (direction === 'outgoing') throw new Failure('invalid-input');
  refuseUntrustworthy(desk, messageId);
  const events = file === null ? [] : listEvents(desk.store, file.id);
  const state = file === null ? null : caseState(events, today(desk.clock));
  const controller: Controller | null =
    state?.controller ?? suggestController(message, probableOrganisation(desk.store, message, organisationId));
  if (controller === null) throw new Failure('controller-not-confirmed');
  const { subject, text, facts } = composeLetter(desk, {
    ...wish,
    messageId,
    reference: file?.reference ?? referenceFrom(randomBytes(8)),
    controller,
    personalReason: '',
    story: file === null || state === null ? null : { caseId: file.id, state, events },
  });
  const addressee = addresseeOf(wish.kind, controller, facts.details.addressee) ?? controller;
  const own = getIdentity(desk.store).addresses[0] ?? '';
  const { name, replyAddress } = facts.dataSubject;
  const source = () =>
    buildMail({
      from: { name, address: replyAddress === '' ? own : replyAddress },
      to: addressee.email,
      subject,
      text,
      messageId: `${randomUUID()}@verzet.invalid`,
      date: desk.clock.now().toISOString(),
      inReplyTo: message.channel === 'email' && letterRules[wish.kind].to === 'controller' ? message.messageId : null,
      references: [],
    });
  return { language: wish.language, subject, text, to: addressee.email, source };
}
