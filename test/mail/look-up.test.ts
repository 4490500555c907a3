import { createServer } from 'node:https';
import { createServer as createPlainServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { readAutoconfig } from '../../main/engine/look-up/autoconfig.ts';
import { lookUpServers } from '../../main/engine/look-up/look-up-servers.ts';
import { makeMailTls } from '../support/mail-tls.ts';
import { type NameRecord, startNameServer } from '../support/name-server.ts';
import { openEngine } from '../support/open-engine.ts';

const config = (host: string, socket = 'SSL', user = '%EMAILADDRESS%') => `<?xml version="1.0"?>
<clientConfig version="1.1"><emailProvider id="devries.example"><domain>devries.example</domain>
  <incomingServer type="pop3"><hostname>pop.${host}</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
  <incomingServer type="imap"><hostname>${host}</hostname><port>143</port><socketType>plain</socketType></incomingServer>
  <incomingServer type="imap"><hostname>${host}</hostname><port>993</port><socketType>${socket}</socketType>
    <username>${user}</username><authentication>password-cleartext</authentication></incomingServer>
  <outgoingServer type="smtp"><hostname>smtp.%EMAILDOMAIN%</hostname><port>587</port><socketType>STARTTLS</socketType></outgoingServer>
</emailProvider></clientConfig>`;

describe('looking up where the mail of a domain is', () => {
  const open: { stop(): unknown }[] = [];
  afterEach(async () => {
    for (const part of open.splice(0)) await part.stop();
  });
  /** The world as this domain shows it: names, and pages by host and path. */
  async function world(records: readonly NameRecord[], pages: Readonly<Record<string, string>> = {}) {
    const names = await startNameServer(records);
    const hosts = [
      'devries.example',
      'autoconfig.devries.example',
      'autoconfig.thunderbird.net',
      'autoconfig.post.example',
    ];
    const tls = await makeMailTls({ names: hosts.map((host) => `DNS:${host}`) });
    const asked: string[] = [];
    const web = createServer({ cert: tls.certificate, key: tls.key }, (request, response) => {
      const address = `${request.headers.host ?? ''}${request.url ?? ''}`;
      asked.push(address);
      const page = pages[address];
      if (page?.startsWith('https:') === true) response.writeHead(301, { location: page }).end();
      else response.writeHead(page === undefined ? 404 : 200).end(page);
    });
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    open.push(names, { stop: () => web.close().closeAllConnections() });
    const { port } = web.address() as AddressInfo;
    return {
      asked,
      names,
      options: { nameServer: names.address, web: { host: '127.0.0.1', port, ca: tls.authority } },
    };
  }

  test('a domain whose mail a known provider receives needs nobody else', async () => {
    const { options, asked } = await world([
      { name: 'devries.example', type: 'MX', priority: 20, target: 'alt.post.example' },
      { name: 'devries.example', type: 'MX', priority: 0, target: 'devries-example.mail.protection.outlook.com' },
    ]);
    expect(await lookUpServers('devries.example', options)).toMatchObject({
      by: 'exchange',
      provider: 'microsoft',
      incoming: { host: 'outlook.office365.com', port: 993, security: 'tls' },
    });
    expect(asked).toEqual([]);
  });

  test('the domain itself tells, with a redirect, and learns no address', async () => {
    const { options, asked } = await world([], {
      'autoconfig.devries.example/mail/config-v1.1.xml': 'https://devries.example/mail.xml',
      'devries.example/mail.xml': config('imap.post.example', 'SSL', '%EMAILLOCALPART%'),
    });
    const opened = await openEngine({ on: '2026-03-05', lookUp: options });
    open.push({ stop: opened.close });
    expect(await opened.engine.call('account.lookUp', { domain: 'DeVries.example' })).toEqual({
      by: 'domain',
      provider: null,
      incoming: { host: 'imap.post.example', port: 993, security: 'tls' },
      outgoing: { host: 'smtp.devries.example', port: 587, security: 'starttls' },
      localPart: true,
    });
    expect(asked).toEqual(['autoconfig.devries.example/mail/config-v1.1.xml', 'devries.example/mail.xml']);
  });

  test('then the well-known place, the public list, and the same for the domain of the mail exchange', async () => {
    const { options, asked } = await world(
      [{ name: 'devries.example', type: 'MX', priority: 10, target: 'mx1.post.example' }],
      { 'autoconfig.post.example/mail/config-v1.1.xml': config('imap.%EMAILDOMAIN%', 'STARTTLS') },
    );
    expect(await lookUpServers('devries.example', options)).toMatchObject({
      by: 'domain',
      incoming: { host: 'imap.devries.example', security: 'starttls' },
    });
    expect(asked).toEqual([
      'autoconfig.devries.example/mail/config-v1.1.xml',
      'devries.example/.well-known/autoconfig/mail/config-v1.1.xml',
      'autoconfig.thunderbird.net/v1.1/devries.example',
      'autoconfig.post.example/mail/config-v1.1.xml',
    ]);
  });

  test('last the name servers; a service that is not offered is none', async () => {
    const { options } = await world([
      { name: '_imaps._tcp.devries.example', type: 'SRV', priority: 20, port: 993, target: 'reserve.post.example' },
      { name: '_imaps._tcp.devries.example', type: 'SRV', priority: 10, port: 1993, target: 'imap.post.example' },
      { name: '_submissions._tcp.devries.example', type: 'SRV', priority: 0, port: 465, target: '' },
      { name: '_submission._tcp.devries.example', type: 'SRV', priority: 0, port: 587, target: 'smtp.post.example' },
    ]);
    expect(await lookUpServers('devries.example', options)).toEqual({
      by: 'names',
      provider: null,
      incoming: { host: 'imap.post.example', port: 1993, security: 'tls' },
      outgoing: { host: 'smtp.post.example', port: 587, security: 'starttls' },
      localPart: false,
    });
  });

  test('nobody knows, or nobody answers', async () => {
    const { options } = await world([], { 'autoconfig.devries.example/mail/config-v1.1.xml': '<html>welcome</html>' });
    expect(await lookUpServers('devries.example', options)).toBeNull();
    const { web } = options;
    expect(await lookUpServers('devries.example', { ...options, web: { ...web, port: 1 } })).toBeNull();
    expect(await lookUpServers('devries.example', { ...options, web: { host: web.host, port: web.port } })).toBeNull();
  });

  test('an address of a machine or half a name asks nobody, also this computer itself', async () => {
    const { options, asked, names } = await world([]);
    for (const domain of ['127.0.0.1', '[::1]', 'a%zz', 'localhost', '-'])
      expect(await lookUpServers(domain, options), domain).toBeNull();
    expect([asked, names.asked]).toEqual([[], []]);
  });

  test('a server that sends a little now and then holds nobody up', async () => {
    const { options } = await world([]);
    const dripping = createPlainServer((socket) => {
      const timer = setInterval(() => socket.write(' '), 50);
      socket.on('error', () => undefined).on('close', () => clearInterval(timer));
    });
    await new Promise<void>((resolve) => dripping.listen(0, '127.0.0.1', resolve));
    open.push({ stop: () => dripping.close() });
    const { port } = dripping.address() as AddressInfo;
    const started = performance.now();
    expect(
      await lookUpServers('devries.example', { ...options, milliseconds: 600, web: { ...options.web, port } }),
    ).toBeNull();
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('a server without encryption, a host that is none and half a file are left out', () => {
    expect(readAutoconfig(config('imap.post.example', 'plain'), 'devries.example')).toBeNull();
    expect(readAutoconfig(config('imap post/example'), 'devries.example')).toBeNull();
    expect(readAutoconfig(config('imap.post.example').split('>993<')[0] ?? '', 'devries.example')).toBeNull();
    expect(readAutoconfig('', 'devries.example')).toBeNull();
  });

  test('what is no domain is not asked for', async () => {
    const opened = await openEngine({ on: '2026-03-05' });
    open.push({ stop: opened.close });
    for (const domain of ['devries.example/x', 'noor@devries.example', 'a b', ''])
      await expect(async () => opened.engine.call('account.lookUp', { domain })).rejects.toMatchObject({
        code: 'invalid-input',
      });
  });
});
