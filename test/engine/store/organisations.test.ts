import { describe, expect, test } from 'vitest';
import { companyKey, nameKey } from '../../../main/engine/store/name-key.ts';
import {
  listOrganisations,
  organisationMessages,
  peopleOf,
  summariseOrganisation,
} from '../../../main/engine/store/organisation-list.ts';
import {
  domainsOf,
  findOrCreateOrganisation,
  findOrganisation,
  getOrganisation,
  incomingIdsOfOrganisation,
  saveOrganisation,
} from '../../../main/engine/store/organisations.ts';
import { correctMessage } from '../../../main/engine/store/corrections.ts';
import { clear, recruiter, save } from './invented-message.ts';
import { temporaryStore } from './temporary-store.ts';

const notFound = expect.objectContaining({ code: 'not-found' });

describe('an organisation', () => {
  test('is made once for a domain, and starts unconfirmed', () => {
    const store = temporaryStore();
    const id = findOrCreateOrganisation(store, { name: 'Werving & Co', domain: 'werving.example' });
    expect(findOrCreateOrganisation(store, { name: 'An other name', domain: 'werving.example' })).toBe(id);
    expect(getOrganisation(store, id)).toEqual({
      id,
      name: 'Werving & Co',
      domains: ['werving.example'],
      privacyAddress: null,
      privacyForm: null,
      privacySource: null,
      verifiedOn: null,
      postalAddress: null,
      country: 'NL',
      marked: null,
      confirmed: false,
    });
  });

  test('is found by name only where there is no domain, whatever its legal form and accents', () => {
    const store = temporaryStore();
    const id = findOrCreateOrganisation(store, { name: 'Café Réunie B.V.', domain: null });
    expect(findOrganisation(store, { name: 'cafe reunie', domain: null })).toBe(id);
    expect(findOrCreateOrganisation(store, { name: 'Café Réunie', domain: 'reunie.example' })).not.toBe(id);
    expect(findOrganisation(store, { name: 'Ander', domain: null })).toBe(null);
  });

  test('is called by its domain until a message names it, and never renamed after that', () => {
    const store = temporaryStore();
    const named = (name: string) => {
      const id = findOrCreateOrganisation(store, { name, domain: 'firma.example' });
      return getOrganisation(store, id).name;
    };
    expect([' ', 'firma.example', 'Firma Zoekt', 'Iets anders'].map(named)).toEqual([
      'firma.example',
      'firma.example',
      'Firma Zoekt',
      'Firma Zoekt',
    ]);
  });

  test('is saved whole; a domain moves with it', () => {
    const store = temporaryStore();
    const first = findOrCreateOrganisation(store, { name: 'Een', domain: 'een.example' });
    const second = findOrCreateOrganisation(store, { name: 'Twee', domain: 'twee.example' });
    const saved = {
      id: first,
      name: 'Een en Twee',
      domains: ['een.example', 'twee.example'],
      privacyAddress: 'privacy@een.example',
      privacyForm: 'https://een.example/privacy/form',
      privacySource: 'https://een.example/privacy',
      verifiedOn: '2026-03-01',
      postalAddress: 'Dam 1\n1012 JS Amsterdam',
      country: 'BE',
      marked: 'blocked',
      confirmed: true,
    } as const;
    saveOrganisation(store, { ...saved, domains: [...saved.domains] });
    expect(getOrganisation(store, first)).toEqual(saved);
    expect(domainsOf(store, second)).toEqual([]);
    expect(() => saveOrganisation(store, { ...saved, domains: [], id: 99 })).toThrow(notFound);
    expect(() => getOrganisation(store, 99)).toThrow(notFound);
    expect(() => summariseOrganisation(store, 99)).toThrow(notFound);
  });
});

describe('the list of organisations', () => {
  test('counts messages, flags and people, and knows the last contact', () => {
    const store = temporaryStore();
    const id = findOrCreateOrganisation(store, { name: 'Werving', domain: 'werving.example' });
    const quiet = findOrCreateOrganisation(store, { name: 'Zonder Post', domain: 'zonder.example' });
    const saving = { organisationId: id };
    const first = save(store, { sentAt: '2026-01-01T10:00:00Z' }, saving);
    const last = save(
      store,
      { sentAt: '2026-02-01T10:00:00+01:00', from: { ...recruiter, name: 'B. de Wit' } },
      saving,
    );
    const other = save(
      store,
      { sentAt: null, from: { name: 'Zoë', address: null, profile: 'in/zoe' } },
      { ...saving, verdict: clear },
    );
    save(store, {}, { ...saving, direction: 'outgoing' });
    const summary = {
      id,
      name: 'Werving',
      domains: ['werving.example'],
      messages: 3,
      flagged: 2,
      people: 2,
      openCases: 0,
      lastContact: '2026-02-01T09:00:00.000Z',
      marked: null,
      listed: null,
    };
    expect(summariseOrganisation(store, id)).toEqual(summary);
    expect(listOrganisations(store, '')).toEqual([
      summary,
      expect.objectContaining({ id: quiet, messages: 0, flagged: 0, lastContact: null }),
    ]);
    expect(peopleOf(store, id)).toEqual([
      { party: { ...recruiter, name: 'B. de Wit' }, messages: 2, last: '2026-02-01T10:00:00+01:00' },
      { party: { name: 'Zoë', address: null, profile: 'in/zoe' }, messages: 1, last: null },
    ]);
    expect(incomingIdsOfOrganisation(store, id)).toEqual([last, first, other]);
    expect(organisationMessages(store, id, 2).map((row) => row.id)).toEqual([last, first]);
    correctMessage(store, { messageId: last, label: 'other', unsolicited: false, madeAt: '2026-03-01T10:00:00Z' });
    expect(summariseOrganisation(store, id).flagged).toBe(1);
  });

  test('is searched by name and domain', () => {
    const store = temporaryStore();
    const id = findOrCreateOrganisation(store, { name: 'Théâtre 100%', domain: 'podium.example' });
    findOrCreateOrganisation(store, { name: 'Ander', domain: 'ander.example' });
    for (const query of ['theatre', 'THÉÂTRE', ' podium', '100%', 'm.exam']) {
      expect([query, listOrganisations(store, query).map((one) => one.id)]).toEqual([query, [id]]);
    }
    for (const query of ['%', '_', '"', 'zzz']) expect([query, listOrganisations(store, query)]).toEqual([query, []]);
  });
});

test.each([
  ['Acme B.V.', 'acme'],
  ['ACME BV', 'acme'],
  ['Acme Holding N.V.', 'acme holding'],
  ['Müller GmbH', 'muller'],
  ['BV', 'bv'],
  ['', ''],
])('the company name %j is compared as %j', (name, key) => {
  expect(companyKey(name)).toBe(key);
});

test('names are compared without accents, case and signs', () => {
  expect(nameKey("  Zoë van 't Hof-Ångström ")).toBe('zoe van t hof angstrom');
});
