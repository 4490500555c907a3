import { describe, expect, test } from 'vitest';
import { appendEvent, createCase } from '../../../main/engine/store/cases.ts';
import { freezeLetter, insertLetter } from '../../../main/engine/store/letters.ts';
import { setDirection } from '../../../main/engine/store/messages.ts';
import {
  applicationBefore,
  connectionOf,
  invitationWith,
  listApplications,
  listArchiveOwners,
  listConnections,
  listInvitations,
  saveArchiveFacts,
} from '../../../main/engine/store/network.ts';
import type { Store } from '../../../main/engine/store/open-store.ts';
import {
  findOrCreateOrganisation,
  getOrganisation,
  saveOrganisation,
} from '../../../main/engine/store/organisations.ts';
import {
  answersOwnMessage,
  countEarlier,
  incomingIdsAnswering,
  incomingIdsOf,
  objectionBefore,
  ownMessagesBefore,
} from '../../../main/engine/store/relationships.ts';
import type { Party } from '../../../shared/domain/message.ts';
import type { ArchiveFacts, Connection } from '../../../shared/domain/network.ts';
import { me, recruiter, save, saveOwn } from './invented-message.ts';
import { temporaryStore } from './temporary-store.ts';

const nobody: Party = { name: '', address: null, profile: null };
const before = '2026-03-01T00:00:00Z';
const ownIds = (store: Store, party: Party, conversation: string | null = null, until: string | null = before) =>
  ownMessagesBefore(store, { party, conversation }, until).map(({ id }) => id);

describe('own messages before a moment', () => {
  test('are found by address, profile or conversation, oldest first', () => {
    const store = temporaryStore();
    const byAddress = saveOwn(store, recruiter, { sentAt: '2026-02-01T10:00:00Z' });
    const member: Party = { name: 'Bram', address: null, profile: 'in/bram' };
    const byProfile = saveOwn(store, member, { sentAt: '2026-01-01T10:00:00Z', channel: 'linkedin' });
    const inTalk = saveOwn(store, nobody, { sentAt: '2025-01-01T10:00:00Z', channel: 'linkedin', conversation: '2-x' });
    expect(ownIds(store, recruiter)).toEqual([byAddress]);
    expect(ownIds(store, member)).toEqual([byProfile]);
    expect(ownIds(store, { ...recruiter, profile: 'in/bram' }, '2-x')).toEqual([inTalk, byProfile, byAddress]);
    expect(ownIds(store, nobody)).toEqual([]);
  });

  test('count only when they were sent before it, whatever the time zone; an undated one never', () => {
    const store = temporaryStore();
    saveOwn(store, recruiter, { sentAt: '2026-03-01T01:00:00+01:00' });
    const earlier = saveOwn(store, recruiter, { sentAt: '2026-03-01T00:59:59+01:00' });
    saveOwn(store, recruiter, { sentAt: null });
    expect(ownIds(store, recruiter)).toEqual([earlier]);
    expect(ownIds(store, recruiter, null, null)).toHaveLength(2);
  });

  test('are no messages of others to the same address', () => {
    const store = temporaryStore();
    const id = save(store, { to: [recruiter], sentAt: '2026-01-01T10:00:00Z' });
    expect(ownIds(store, recruiter)).toEqual([]);
    setDirection(store, id, 'outgoing');
    expect(ownIds(store, recruiter)).toEqual([id]);
    setDirection(store, id, 'incoming');
    expect(ownIds(store, recruiter)).toEqual([]);
  });

  test('are not the letters of a case, known by Message-ID or by the reference in subject or text', () => {
    const store = temporaryStore();
    const caseId = createCase(store, { reference: 'VZ-7K2M', organisationId: null, messageId: save(store) });
    const letter = { kind: 'objection', language: 'nl', subject: '', text: '', createdAt: before } as const;
    insertLetter(store, {
      caseId,
      messageId: 'letter@verzet.invalid',
      ...letter,
      personalReason: '',
      datedOn: '2026-03-01',
      replaces: null,
    });
    const sentAt = '2026-02-01T10:00:00Z';
    saveOwn(store, recruiter, { sentAt, messageId: 'letter@verzet.invalid' });
    saveOwn(store, recruiter, { sentAt, subject: 'Bezwaar (VZ-7K2M)' });
    saveOwn(store, recruiter, { sentAt, text: 'Mijn kenmerk: VZ-7K2M.' });
    expect(ownIds(store, recruiter)).toEqual([]);
    const plain = saveOwn(store, recruiter, { sentAt, text: 'Leuk u te spreken' });
    expect(ownMessagesBefore(store, { party: recruiter, conversation: null }, before)).toEqual([
      { id: plain, sentAt, text: 'Leuk u te spreken' },
    ]);
  });
});

describe('an answer', () => {
  test('to an own message or to a letter that left is one; to another, or to a draft, it is not', () => {
    const store = temporaryStore();
    saveOwn(store, recruiter, { messageId: 'mine@jansen.example' });
    const messageId = save(store, { messageId: 'theirs@werving.example', replyTo: ['mine@jansen.example'] });
    const caseId = createCase(store, { reference: 'VZ-1', organisationId: null, messageId });
    const letter = { caseId, kind: 'objection', language: 'nl', subject: '', text: '', createdAt: before } as const;
    const { id } = insertLetter(store, {
      ...letter,
      messageId: 'letter@verzet.invalid',
      personalReason: '',
      datedOn: '2026-03-01',
      replaces: null,
    });
    expect(answersOwnMessage(store, ['unknown@x.example', 'mine@jansen.example'])).toBe(true);
    expect(answersOwnMessage(store, ['theirs@werving.example', 'letter@verzet.invalid'])).toBe(false);
    expect(answersOwnMessage(store, [])).toBe(false);
    freezeLetter(store, id, before, { source: new Uint8Array([1]), from: 'mine@jansen.example', to: null });
    expect(answersOwnMessage(store, ['letter@verzet.invalid'])).toBe(true);
    expect(incomingIdsAnswering(store, 'mine@jansen.example')).toEqual([messageId]);
  });
});

test('an objection counts against the organisation and the sender from the next day on, until it is withdrawn', () => {
  const store = temporaryStore();
  const organisationId = findOrCreateOrganisation(store, { name: 'Werving', domain: 'werving.example' });
  const messageId = save(store, {}, { organisationId });
  const caseId = createCase(store, { reference: 'VZ-1', organisationId, messageId });
  const { id: letterId } = insertLetter(store, {
    personalReason: '',
    datedOn: '2026-03-01',
    replaces: null,
    caseId,
    kind: 'both',
    language: 'nl',
    subject: '',
    text: '',
    messageId: 'l@verzet.invalid',
    createdAt: before,
  });
  const sent = (kind: 'both' | 'access') =>
    appendEvent(store, caseId, {
      on: '2026-03-10',
      recordedAt: before,
      fact: { type: 'letter-sent', letterId, kind, route: 'smtp', receivedOn: '2026-03-10', presumed: false },
    });
  sent('access');
  expect(objectionBefore(store, { party: recruiter, organisationId }, '2026-04-01')).toBe(null);
  const { id: eventId } = sent('both');
  const found = { caseId, sentOn: '2026-03-10' };
  expect(objectionBefore(store, { party: nobody, organisationId }, '2026-03-11')).toEqual(found);
  expect(objectionBefore(store, { party: recruiter, organisationId: null }, '2026-03-11')).toEqual(found);
  expect(objectionBefore(store, { party: recruiter, organisationId }, '2026-03-10')).toBe(null);
  expect(objectionBefore(store, { party: nobody, organisationId: null }, '2026-03-11')).toBe(null);
  appendEvent(store, caseId, { on: '2026-03-12', recordedAt: before, fact: { type: 'withdrawn', eventId } });
  expect(objectionBefore(store, { party: recruiter, organisationId }, '2026-04-01')).toBe(null);
});

test('the mark of an organisation is the one given', () => {
  const store = temporaryStore();
  const id = findOrCreateOrganisation(store, { name: 'Werving', domain: 'werving.example' });
  expect(getOrganisation(store, id).marked).toBe(null);
  saveOrganisation(store, { ...getOrganisation(store, id), marked: 'allowed' });
  expect(getOrganisation(store, id).marked).toBe('allowed');
});

test('earlier messages are those of the organisation, or of the sender without one', () => {
  const store = temporaryStore();
  const organisationId = findOrCreateOrganisation(store, { name: 'Werving', domain: 'werving.example' });
  const colleague = { name: 'Eva', address: 'eva@werving.example', profile: null };
  save(store, { from: colleague, sentAt: '2026-01-01T10:00:00Z' }, { organisationId });
  save(store, { sentAt: '2026-01-02T10:00:00Z' }, { organisationId });
  const third = save(store, { sentAt: '2026-01-03T10:00:00Z' }, { organisationId });
  const stray = save(store, { sentAt: '2026-01-04T10:00:00Z' });
  expect([countEarlier(store, third), countEarlier(store, stray), countEarlier(store, 99)]).toEqual([2, 2, 0]);
});

test('incoming messages of a contact are found again', () => {
  const store = temporaryStore();
  const mail = save(store);
  const talk = save(store, { from: nobody, channel: 'linkedin', conversation: '2-x' });
  saveOwn(store, recruiter, { conversation: '2-x' });
  expect(incomingIdsOf(store, { party: recruiter, conversation: '2-x' })).toEqual([mail, talk]);
  expect(incomingIdsOf(store, { party: me, conversation: null })).toEqual([]);
});

describe('an archive', () => {
  const connection = (change: Partial<Connection>): Connection => ({
    profile: 'in/bram',
    name: 'Bram de Wit',
    address: 'bram@werving.example',
    company: 'Werving',
    position: 'Recruiter',
    connectedOn: '2024-05-06',
    ...change,
  });
  const facts: ArchiveFacts = {
    owner: {
      name: 'Noor Jansen',
      headline: 'Architect',
      profile: 'in/noor',
      addresses: ['noor@jansen.example'],
      openToRecruiters: false,
    },
    candidates: [],
    connections: [
      connection({}),
      connection({ profile: 'in/jan-1', name: 'Jan Smit', address: null }),
      connection({ profile: 'in/jan-2', name: 'Jan Smit', address: null }),
      connection({ profile: null, name: 'Zoë Bos', address: null }),
    ],
    invitations: [
      {
        direction: 'incoming',
        from: { name: 'Bram de Wit', profile: 'in/bram' },
        to: { name: 'Noor Jansen', profile: 'in/noor' },
        sentAt: '2024-05-05T10:00:00Z',
        note: 'Dag',
      },
      {
        direction: 'outgoing',
        from: { name: 'Noor Jansen', profile: 'in/noor' },
        to: { name: 'Bram de Wit', profile: 'in/bram' },
        sentAt: '2024-05-01T10:00:00Z',
        note: '',
      },
    ],
    applications: [
      { company: 'Groene Stroom B.V.', title: 'Architect', appliedOn: '2025-03-03', address: 'noor@jansen.example' },
      { company: 'Zonder Datum', title: '', appliedOn: null, address: null },
    ],
  };

  test('read twice is kept once; a newer one updates', () => {
    const store = temporaryStore();
    saveArchiveFacts(store, facts);
    saveArchiveFacts(store, facts);
    expect(listConnections(store)).toHaveLength(4);
    expect(listInvitations(store)).toEqual(facts.invitations);
    expect(listApplications(store)).toEqual(facts.applications);
    expect(listArchiveOwners(store)).toEqual([facts.owner]);
    saveArchiveFacts(store, {
      ...facts,
      connections: [connection({ company: 'Nieuw', address: null, connectedOn: null })],
    });
    expect(connectionOf(store, { ...nobody, profile: 'in/bram' })).toEqual(connection({ company: 'Nieuw' }));
  });

  test('tells who is connected: by profile, address, or a name that only one has', () => {
    const store = temporaryStore();
    saveArchiveFacts(store, facts);
    expect(connectionOf(store, { ...nobody, profile: 'in/bram' })?.name).toBe('Bram de Wit');
    expect(connectionOf(store, { ...nobody, address: 'bram@werving.example' })?.name).toBe('Bram de Wit');
    expect(connectionOf(store, { ...nobody, name: 'zoe BOS' })?.name).toBe('Zoë Bos');
    expect(connectionOf(store, { ...nobody, name: 'Jan Smit' })).toBe(null);
    expect(connectionOf(store, { ...nobody, name: 'Bram de Wit', profile: 'in/another-bram' })).toBe(null);
    expect(connectionOf(store, nobody)).toBe(null);
  });

  test('tells who invited whom first', () => {
    const store = temporaryStore();
    saveArchiveFacts(store, facts);
    expect(invitationWith(store, { ...nobody, profile: 'in/bram' })).toEqual(facts.invitations[1]);
    expect(invitationWith(store, { ...nobody, name: 'bram de wit' })).toEqual(facts.invitations[1]);
    expect(invitationWith(store, { ...nobody, name: 'Bram de Wit', profile: 'in/another-bram' })).toBe(null);
    expect(invitationWith(store, nobody)).toBe(null);
  });

  test('tells of applications to a company by its name or its domain, not after the day', () => {
    const store = temporaryStore();
    saveArchiveFacts(store, facts);
    const [application] = facts.applications;
    const to = (names: string[], domains: string[], day = '2026-01-01') =>
      applicationBefore(store, { names, domains }, day);
    expect(to(['Groene Stroom'], [])).toEqual(application);
    expect(to([], ['groene-stroom.example'])).toEqual(application);
    expect(to(['groene stroom'], [], '2025-03-03')).toEqual(application);
    expect(to(['groene stroom'], [], '2025-03-02')).toBe(null);
    expect(to([''], ['jansen.example', '.'])).toBe(null);
    expect(to(['Zonder Datum'], [])).toBe(null);
  });
});
