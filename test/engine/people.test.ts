import { expect, test } from 'vitest';
import { reachesOfPerson } from '../../main/engine/people/same-person.ts';
import { personDetail } from '../../main/engine/people/person-detail.ts';
import { joinPeople, partPeople } from '../../main/engine/store/people.ts';
import { saveArchiveFacts } from '../../main/engine/store/network.ts';
import type { Store } from '../../main/engine/store/open-store.ts';
import { findOrCreateOrganisation } from '../../main/engine/store/organisations.ts';
import type { Party } from '../../shared/domain/message.ts';
import type { ArchiveFacts } from '../../shared/domain/network.ts';
import { clear, save } from './store/invented-message.ts';
import { temporaryStore } from './store/temporary-store.ts';

const clock = { now: () => new Date('2026-03-02T12:00:00Z'), timeZone: 'Europe/Amsterdam' };
const person = (store: Store, party: Party) => personDetail({ store, clock }, party);
const at = (address: string | null, profile: string | null = null, name = 'Sanne de Bruin'): Party => ({
  name,
  address,
  profile,
});
const profile = 'in/sanne-de-bruin';
const noFacts: ArchiveFacts = {
  owner: { name: null, headline: null, profile: null, addresses: [], openToRecruiters: null },
  candidates: [],
  connections: [],
  invitations: [],
  applications: [],
};

/** Sanne wrote for Talentvonk by mail and on LinkedIn, and a year later for Kopstoot. */
function moved() {
  const store = temporaryStore();
  const vonk = findOrCreateOrganisation(store, { name: 'Talentvonk', domain: 'talentvonk.example' });
  const kop = findOrCreateOrganisation(store, { name: 'Kopstoot', domain: 'kopstoot.example' });
  save(store, { from: at('sanne@talentvonk.example'), sentAt: '2025-01-10T10:00:00Z' }, { organisationId: vonk });
  save(
    store,
    { from: at('sanne@talentvonk.example', profile), sentAt: '2025-02-10T10:00:00Z' },
    { organisationId: vonk, verdict: clear },
  );
  save(
    store,
    { channel: 'linkedin', from: at(null, profile), sentAt: '2026-01-05T10:00:00Z' },
    { organisationId: kop },
  );
  return { store, vonk, kop };
}

test('one person wrote for two agencies, each with its period', () => {
  const { store, vonk, kop } = moved();
  const found = person(store, at('sanne@talentvonk.example'));
  expect(found.reaches).toEqual([
    { party: at('sanne@talentvonk.example'), how: 'asked', messages: 2 },
    { party: at(null, profile), how: 'message', messages: 2 },
  ]);
  expect(found.periods).toEqual([
    {
      organisation: { id: kop, name: 'Kopstoot' },
      first: '2026-01-05T10:00:00Z',
      last: '2026-01-05T10:00:00Z',
      messages: 1,
      flagged: 1,
      inNetwork: null,
    },
    {
      organisation: { id: vonk, name: 'Talentvonk' },
      first: '2025-01-10T10:00:00Z',
      last: '2025-02-10T10:00:00Z',
      messages: 2,
      flagged: 1,
      inNetwork: null,
    },
  ]);
  expect(found.messages).toHaveLength(3);
  expect(person(store, at(null, profile)).periods).toEqual(found.periods);
});

test('whether somebody was in the network is told as it was at the time', () => {
  const { store } = moved();
  saveArchiveFacts(store, {
    ...noFacts,
    connections: [
      {
        profile,
        name: 'Sanne de Bruin',
        address: null,
        company: 'Kopstoot',
        position: 'Recruiter',
        connectedOn: '2025-06-01',
      },
    ],
  });
  const { periods, connectedSince } = person(store, at(null, profile));
  expect(connectedSince).toBe('2025-06-01');
  expect(periods.map(({ organisation, inNetwork }) => [organisation?.name, inNetwork])).toEqual([
    ['Kopstoot', true],
    ['Talentvonk', false],
  ]);
});

test('an address and a profile of one connection are one person', () => {
  const store = temporaryStore();
  save(store, { from: at('s.debruin@post.example') });
  save(store, { channel: 'linkedin', from: at(null, profile) });
  expect(person(store, at(null, profile)).reaches).toHaveLength(1);
  saveArchiveFacts(store, {
    ...noFacts,
    connections: [
      {
        profile,
        name: 'Sanne de Bruin',
        address: 's.debruin@post.example',
        company: '',
        position: '',
        connectedOn: null,
      },
    ],
  });
  expect(person(store, at(null, profile)).reaches.map(({ how }) => how)).toEqual(['asked', 'connection']);
});

test('the same name alone joins nobody: it is offered, joined by hand, and parted again', () => {
  const store = temporaryStore();
  save(store, { from: at('sanne@talentvonk.example') });
  save(store, { from: at('sanne@kopstoot.example') });
  save(store, { from: at('sanne@elders.example', null, 'Sanne') });
  const first = at('sanne@talentvonk.example');
  expect(person(store, first)).toMatchObject({
    reaches: [{ how: 'asked' }],
    namesakes: [{ party: at('sanne@kopstoot.example'), messages: 1 }],
  });
  joinPeople(store, 'sanne@talentvonk.example', 'sanne@kopstoot.example', '2026-03-02T12:00:00Z');
  expect(person(store, first)).toMatchObject({ reaches: [{ how: 'asked' }, { how: 'by-hand' }], namesakes: [] });
  expect(person(store, first).messages).toHaveLength(2);
  partPeople(store, 'sanne@kopstoot.example', ['sanne@talentvonk.example']);
  expect(person(store, first).reaches).toHaveLength(1);
});

test('the relay address of a platform is nobody in particular', () => {
  const store = temporaryStore();
  save(store, { channel: 'linkedin', from: at('hit-reply@linkedin.com', profile) });
  save(store, { channel: 'linkedin', from: at('hit-reply@linkedin.com', 'in/joost-bos', 'Joost Bos') });
  expect(person(store, at('hit-reply@linkedin.com', profile)).reaches.map(({ party }) => party.profile)).toEqual([
    profile,
  ]);
  expect(() => person(store, at('hit-reply@linkedin.com'))).toThrow(expect.objectContaining({ code: 'not-found' }));
});

test('parting one person also parted others that were joined to it', () => {
  const store = temporaryStore();
  const [one, two, three] = ['sanne@een.example', 'sanne@twee.example', 'sanne@drie.example'];
  for (const address of [one, two, three]) save(store, { from: at(address) });
  joinPeople(store, one, two, '2026-03-02T12:00:00Z');
  joinPeople(store, two, three, '2026-03-02T12:00:00Z');
  partPeople(store, two, [...reachesOfPerson(store, one, two).keys()]);
  expect(person(store, at(one)).reaches).toHaveLength(1);
  expect(person(store, at(two)).reaches).toHaveLength(2);
});
