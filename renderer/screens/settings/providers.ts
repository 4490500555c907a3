import type { Security } from '../../../shared/domain/account.ts';

export interface Server {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
}

/** What is known of a mail provider. `advice`: what its password is like. */
export interface Provider {
  readonly domains: readonly string[];
  readonly incoming: Server;
  readonly outgoing: Server | null;
  /** The user name is the part before the @. */
  readonly localPart?: boolean;
  readonly advice?: 'app-password' | 'no-password' | 'bridge';
}

const tls = (host: string, port: number): Server => ({ host, port, security: 'tls' });
const starttls = (host: string, port: number): Server => ({ host, port, security: 'starttls' });

// Hosts as the providers publish them; a built-in table, so that no third party learns the person's domain.
const providers: readonly Provider[] = [
  {
    domains: ['gmail.com', 'googlemail.com'],
    incoming: tls('imap.gmail.com', 993),
    outgoing: tls('smtp.gmail.com', 465),
    advice: 'app-password',
  },
  {
    domains: ['outlook.com', 'hotmail.com', 'hotmail.nl', 'live.com', 'live.nl', 'msn.com', 'outlook.nl'],
    incoming: tls('outlook.office365.com', 993),
    outgoing: starttls('smtp.office365.com', 587),
    advice: 'no-password',
  },
  {
    domains: ['yahoo.com', 'yahoo.nl', 'ymail.com'],
    incoming: tls('imap.mail.yahoo.com', 993),
    outgoing: tls('smtp.mail.yahoo.com', 465),
    advice: 'app-password',
  },
  {
    domains: ['icloud.com', 'me.com', 'mac.com'],
    incoming: tls('imap.mail.me.com', 993),
    outgoing: null,
    localPart: true,
    advice: 'app-password',
  },
  {
    domains: [
      'ziggo.nl',
      'upcmail.nl',
      'chello.nl',
      'casema.nl',
      'home.nl',
      'quicknet.nl',
      'multiweb.nl',
      'zinders.nl',
      'zeggis.nl',
      'razcall.nl',
      'ziggomail.com',
    ],
    incoming: tls('imap.ziggo.nl', 993),
    outgoing: starttls('smtp.ziggo.nl', 587),
  },
  {
    domains: [
      'kpnmail.nl',
      'kpnplanet.nl',
      'xs4all.nl',
      'planet.nl',
      'hetnet.nl',
      'telfort.nl',
      'tiscali.nl',
      'freeler.nl',
      'wxs.nl',
      'on.nl',
    ],
    incoming: tls('imap.kpnmail.nl', 993),
    outgoing: starttls('smtp.kpnmail.nl', 587),
  },
  { domains: ['zeelandnet.nl'], incoming: tls('mail.zeelandnet.nl', 993), outgoing: null, localPart: true },
  { domains: ['soverin.net'], incoming: tls('imap.soverin.net', 993), outgoing: null, advice: 'app-password' },
  { domains: ['freedom.nl'], incoming: tls('imap.freedom.nl', 993), outgoing: null },
  {
    domains: ['fastmail.com', 'fastmail.fm'],
    incoming: tls('imap.fastmail.com', 993),
    outgoing: tls('smtp.fastmail.com', 465),
    advice: 'app-password',
  },
  {
    domains: ['gmx.net', 'gmx.com', 'gmx.de'],
    incoming: tls('imap.gmx.net', 993),
    outgoing: starttls('mail.gmx.net', 587),
  },
  { domains: ['web.de'], incoming: tls('imap.web.de', 993), outgoing: starttls('smtp.web.de', 587), localPart: true },
  {
    domains: ['posteo.de', 'posteo.net', 'posteo.nl'],
    incoming: tls('posteo.de', 993),
    outgoing: starttls('posteo.de', 587),
  },
  {
    domains: ['proton.me', 'protonmail.com', 'pm.me'],
    incoming: starttls('127.0.0.1', 1143),
    outgoing: starttls('127.0.0.1', 1025),
    advice: 'bridge',
  },
];

/** The provider behind an address, when it is one of the well-known ones. */
export function providerOf(address: string): Provider | null {
  const domain = address.trim().toLowerCase().split('@')[1] ?? '';
  return providers.find(({ domains }) => domains.includes(domain)) ?? null;
}

/** A guess for the others: most providers name their servers so. */
export function guessServers(address: string): { readonly incoming: Server; readonly outgoing: Server } | null {
  const domain = address.trim().toLowerCase().split('@')[1] ?? '';
  return domain.includes('.')
    ? { incoming: tls(`imap.${domain}`, 993), outgoing: starttls(`smtp.${domain}`, 587) }
    : null;
}
