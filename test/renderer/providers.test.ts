import { expect, test } from 'vitest';
import { guessServers, providerOf } from '../../renderer/screens/settings/providers.ts';

test('a well-known provider is recognised by the address', () => {
  expect(providerOf('noor@ziggo.nl')?.incoming).toEqual({ host: 'imap.ziggo.nl', port: 993, security: 'tls' });
  expect(providerOf(' Noor@GMAIL.com ')?.advice).toBe('app-password');
  expect(providerOf('noor@hotmail.com')?.advice).toBe('no-password');
  expect(providerOf('noor@halm.example')).toBeNull();
  expect(providerOf('noor')).toBeNull();
});

test('for others the usual names are offered', () => {
  expect(guessServers('noor@halm.example')?.incoming.host).toBe('imap.halm.example');
  expect(guessServers('noor@localhost')).toBeNull();
});
