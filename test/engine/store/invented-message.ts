import { createHash } from 'node:crypto';
import type { MessageToSave } from '../../../main/engine/store/add-message.ts';
import type { Store } from '../../../main/engine/store/open-store.ts';
import { saveMessage } from '../../../main/engine/store/save-message.ts';
import type { Message, SourceKind } from '../../../shared/domain/message.ts';
import type { Verdict } from '../../../shared/domain/verdict.ts';

export const flagged: Verdict = {
  label: 'recruiter',
  unsolicited: true,
  band: 'flagged',
  confidence: 0.93,
  reasons: [{ code: 'agency-words', favours: 'recruiter', weight: 1.4, evidence: 'onze opdrachtgever' }],
};
export const unsure: Verdict = { ...flagged, band: 'unsure', confidence: 0.6 };
export const clear: Verdict = { label: 'other', unsolicited: false, band: 'clear', confidence: 0.8, reasons: [] };

export const me = { name: 'Noor Jansen', address: 'noor@jansen.example', profile: null };
export const recruiter = { name: 'Bram de Wit', address: 'bram@werving.example', profile: null };

let sequence = 0;

/** An e-mail from a recruiter, different from every other one, with what is given changed. */
export function inventedMessage(change: Partial<Message> = {}): Message {
  sequence += 1;
  return {
    channel: 'email',
    messageId: `invented-${sequence}@werving.example`,
    replyTo: [],
    conversation: null,
    sentAt: '2026-03-02T09:30:00+01:00',
    from: recruiter,
    to: [me],
    cc: [],
    answerTo: [],
    deliveredTo: [],
    subject: 'Een mooie kans',
    text: `Beste Noor, bericht nummer ${sequence} over een vacature.`,
    hosts: [],
    headers: {},
    attachments: [],
    folder: null,
    draft: false,
    sponsored: false,
    group: false,
    sourceHash: '',
    ...change,
  };
}

interface Saving extends Partial<Omit<MessageToSave, 'sourced'>> {
  readonly source?: SourceKind;
  readonly raw?: Uint8Array;
}

/** What `saveMessage` takes; `raw` is made from the message unless it is given. */
export function messageToSave(change: Partial<Message> = {}, saving: Saving = {}): MessageToSave {
  const message = inventedMessage(change);
  const raw = saving.raw ?? new TextEncoder().encode(JSON.stringify(message));
  const sourceHash = createHash('sha256').update(raw).digest('hex');
  return {
    sourced: { source: saving.source ?? 'eml', raw, message: { ...message, sourceHash } },
    direction: saving.direction ?? 'incoming',
    organisationId: saving.organisationId ?? null,
    verdict: saving.verdict ?? flagged,
    place: saving.place ?? { origin: '/mail/one.eml' },
  };
}

/** Saves an invented message; gives its id. */
export function save(store: Store, change: Partial<Message> = {}, saving: Saving = {}): number {
  return saveMessage(store, messageToSave(change, saving)).id;
}

/** Saves what the data subject wrote to somebody. */
export function saveOwn(store: Store, to: Message['from'], change: Partial<Message> = {}): number {
  return save(store, { from: me, to: [to], ...change }, { direction: 'outgoing', verdict: clear });
}
