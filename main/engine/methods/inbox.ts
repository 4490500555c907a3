import type { EngineHandlers, HostHandlers } from '../../../shared/contract.ts';
import type { MessageDetail } from '../../../shared/domain/inbox.ts';
import { holdsAttachments, readAttachment } from '../attachment.ts';
import { receivingAddress } from '../casework/receiving-address.ts';
import { suspicionOf } from '../casework/trust.ts';
import type { Clock } from '../clock.ts';
import type { EngineContext } from '../context.ts';
import { learningOf } from '../learn.ts';
import { settleLater } from '../settle.ts';
import { correctMessage, correctionOf, listCorrections, undoCorrection } from '../store/corrections.ts';
import { leaveAlone, undoDecisions } from '../store/decisions.ts';
import { getIdentity } from '../store/identity.ts';
import { inboxRow, inboxRows, listInbox } from '../store/inbox.ts';
import { inboxCounts } from '../store/view-counts.ts';
import { getMessage } from '../store/messages.ts';
import type { Store } from '../store/open-store.ts';
import { revealedBy } from '../revealed-by.ts';
import { currentPlaces, placesOf } from '../store/places.ts';
import { relationshipOf } from '../relationship.ts';
import { countEarlier } from '../store/relationships.ts';
import { tryOut } from '../try-out.ts';

type Names =
  | 'inbox.list'
  | 'inbox.rows'
  | 'message.get'
  | 'message.leaveAlone'
  | 'message.undoDecision'
  | 'message.correct'
  | 'correction.list'
  | 'correction.undo'
  | 'learning.get'
  | 'verdict.tryOut';

export function inboxMethods(
  context: EngineContext,
): Pick<EngineHandlers, Names> & Pick<HostHandlers, 'message.attachment'> {
  const { profile, clock, emit } = context;
  const changed = () => emit({ kind: 'event', name: 'inbox.changed', payload: {} });
  const now = () => clock.now().toISOString();
  return {
    'inbox.list': (query) => {
      const store = profile.store();
      const started = performance.now();
      const page = listInbox(store, query);
      return Promise.resolve({ ...page, counts: inboxCounts(store), milliseconds: performance.now() - started });
    },
    'inbox.rows': ({ ids }) => Promise.resolve(inboxRows(profile.store(), ids)),
    'message.get': ({ id }) => Promise.resolve(detail(profile.store(), clock, id)),
    'message.attachment': ({ id, index }) => readAttachment(profile.store(), id, index),
    'message.leaveAlone': ({ ids }) => {
      const decisions = leaveAlone(profile.store(), ids, now());
      changed();
      return Promise.resolve(decisions);
    },
    'message.undoDecision': ({ ids }) => {
      undoDecisions(profile.store(), ids);
      changed();
      return Promise.resolve();
    },
    'message.correct': ({ id, label, unsolicited }) => {
      const correction = correctMessage(profile.store(), { messageId: id, label, unsolicited, madeAt: now() });
      settleLater(context);
      changed();
      return Promise.resolve(correction);
    },
    'correction.list': () => Promise.resolve(listCorrections(profile.store())),
    'correction.undo': ({ id }) => {
      undoCorrection(profile.store(), id);
      settleLater(context);
      changed();
      return Promise.resolve();
    },
    'learning.get': () => Promise.resolve(learningOf(profile.store())),
    'verdict.tryOut': ({ source }) => tryOut(profile.store(), clock, source),
  };
}

function detail(store: Store, clock: Clock, id: number): MessageDetail {
  const { message, source, direction, organisationId, verdict } = getMessage(store, id);
  const identity = getIdentity(store);
  const { connectedSince } = relationshipOf(store, clock, message, { direction, organisationId, identity });
  return {
    row: inboxRow(store, id),
    to: [...message.to],
    cc: [...message.cc],
    receivingAddress:
      message.channel === 'email' && direction === 'incoming' ? receivingAddress(message, identity.addresses) : null,
    text: message.text,
    attachments: message.attachments.map((attachment) => ({ ...attachment, kept: holdsAttachments(source) })),
    reasons: verdict.reasons,
    facts: revealedBy(store, clock, id),
    sourceHash: message.sourceHash,
    places: currentPlaces(placesOf(store, id)).map(({ source, origin, mailbox }) =>
      [source === 'imap' ? origin : source, mailbox].filter((part) => part !== '').join(' / '),
    ),
    connectedSince,
    earlierCount: countEarlier(store, id),
    correction: correctionOf(store, id),
    suspicion: direction === 'incoming' ? suspicionOf({ verdict }) : null,
  };
}
