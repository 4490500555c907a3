import { expect, test } from 'vitest';
import { mailProviders } from '../../../shared/data/mail-providers.ts';
import { guessServers, providerOf, providerOfExchange, providerOfHost } from '../../../shared/rules/mail-provider.ts';

test('a well-known provider is recognised by the address', () => {
  expect(providerOf('noor@ziggo.nl')?.incoming).toEqual({ host: 'imap.ziggo.nl', port: 993, security: 'tls' });
  expect(providerOf(' Noor@GMAIL.com ')?.advice).toBe('gmail');
  expect(providerOf('noor@hotmail.com')?.signIn).toEqual(['oauth']);
  expect(providerOf('noor@tuta.com')?.incoming).toBeNull();
  expect(providerOf('noor@halm.example')).toBeNull();
  expect(providerOf('noor')).toBeNull();
});

test('a provider is recognised by the server somebody typed', () => {
  expect(providerOfHost('Outlook.Office365.com')?.id).toBe('microsoft');
  expect(providerOfHost('smtp.gmail.com')?.id).toBe('gmail');
  expect(providerOfHost('imap.halm.example')).toBeNull();
});

test('a domain of its own is recognised by its mail exchange, and a look-alike is not', () => {
  expect(providerOfExchange('halm-example.mail.protection.outlook.com.')?.id).toBe('microsoft');
  expect(providerOfExchange('aspmx.l.google.com')?.id).toBe('gmail');
  expect(providerOfExchange('mx.transip.email')?.id).toBe('transip');
  expect(providerOfExchange('mx.notgoogle.com')).toBeNull();
});

test('for others the usual names are offered', () => {
  expect(guessServers('noor@halm.example')?.incoming.host).toBe('imap.halm.example');
  expect(guessServers('noor@localhost')).toBeNull();
});

test('a domain and an exchange belong to one provider', () => {
  for (const names of [mailProviders.flatMap(({ domains }) => domains), mailProviders.map(({ id }) => id)]) {
    expect(new Set(names).size).toBe(names.length);
  }
});

test('every server is protected by TLS, or on this computer itself', () => {
  const servers = mailProviders.flatMap(({ incoming, outgoing }) => [incoming ?? [], outgoing ?? []].flat());
  for (const { host, security } of servers) expect(security, host).toMatch(/^(tls|starttls)$/);
});
