import { createHash } from 'node:crypto';
import type { ByHand } from '../../shared/domain/by-hand.ts';
import type { Message } from '../../shared/domain/message.ts';
import { Failure } from '../../shared/failure.ts';
import { readAttachedFiles } from './attached-files.ts';
import { type AttachedFile, byHandSource, textOf } from './by-hand-source.ts';
import type { Desk } from './casework/desk.ts';
import { today } from './clock.ts';
import { limits } from './intake/limits.ts';
import { registrableDomain } from './intake/domains.ts';
import { getIdentity } from './store/identity.ts';
import { findOrCreateOrganisation, getOrganisation, saveOrganisation } from './store/organisations.ts';
import { owe } from './store/owed.ts';
import { saveMessage, type SavedMessage } from './store/save-message.ts';
import { judge } from './take-in.ts';

const isAddress = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text);

function messageOf(desk: Desk, entry: ByHand, raw: Buffer, files: readonly AttachedFile[]): Message {
  const identity = getIdentity(desk.store);
  const [name] = identity.names;
  return {
    channel: entry.channel,
    messageId: null,
    replyTo: [],
    conversation: null,
    sentAt: `${entry.on}T12:00:00Z`,
    from: {
      name: entry.name || entry.organisation,
      address: isAddress(entry.reach) ? entry.reach.toLowerCase() : null,
      profile: null,
    },
    // "De bewoners" is nobody's name: a letter is never signed with it.
    to: name === undefined || entry.residents ? [] : [{ name, address: null, profile: null }],
    cc: [],
    answerTo: [],
    deliveredTo: [],
    subject: entry.subject,
    text: textOf(entry),
    hosts: [],
    headers: {},
    attachments: files.map(({ name: file, type, bytes }) => ({ name: file, type, size: bytes.byteLength })),
    folder: null,
    draft: false,
    sponsored: false,
    group: false,
    sourceHash: createHash('sha256').update(raw).digest('hex'),
  };
}

/** The organisation by its name, with the postal address from its letter when none is known yet. */
function organisationOf({ store }: Desk, { channel, organisation, reach }: ByHand): number | null {
  const domain = isAddress(reach) ? registrableDomain(reach) : null;
  if (organisation === '') return null;
  const id = findOrCreateOrganisation(store, { domain, name: organisation });
  const known = getOrganisation(store, id);
  if (channel === 'post' && reach !== '' && !isAddress(reach) && known.postalAddress === null)
    saveOrganisation(store, { ...known, postalAddress: reach });
  return id;
}

/**
 * Keeps what the data subject wrote down as a message: judged, searchable, and good to open a case on.
 * The same entry twice is one message. Throws `invalid-input`, `day-out-of-range`, `not-found`, `file-too-large`.
 */
export async function addByHand(desk: Desk, entry: ByHand, paths: readonly string[]): Promise<SavedMessage> {
  if (entry.name === '' && entry.organisation === '') throw new Failure('invalid-input');
  if (entry.text === '' && paths.length === 0) throw new Failure('invalid-input');
  if (entry.on > today(desk.clock)) throw new Failure('day-out-of-range');
  // Base64 makes three bytes four.
  const files = await readAttachedFiles(paths, { bytes: limits.messageBytes / 1.4, code: 'file-too-large' });
  const raw = byHandSource(entry, files);
  const message = messageOf(desk, entry, raw, files);
  const { store, clock } = desk;
  return store.transaction(() => {
    const organisationId = organisationOf(desk, entry);
    const verdict = judge(store, clock, message, {
      direction: 'incoming',
      organisationId,
      identity: getIdentity(store),
    });
    const sourced = { source: 'by-hand' as const, raw, message };
    const saved = saveMessage(store, {
      sourced,
      direction: 'incoming',
      organisationId,
      verdict,
      place: { origin: '' },
    });
    if (saved.added) owe(store, 'watch', [saved.id]);
    return saved;
  });
}
