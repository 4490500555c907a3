import { mailProviders } from '../data/mail-providers.ts';
import type { MailProvider, MailServer } from '../domain/mail-provider.ts';

export function domainOf(address: string): string {
  return address.trim().toLowerCase().split('@')[1] ?? '';
}

/** The provider behind an address, when it is one of the well-known ones. */
export function providerOf(address: string): MailProvider | null {
  const domain = domainOf(address);
  return mailProviders.find(({ domains }) => domains.includes(domain)) ?? null;
}

/** The provider that runs this server. */
export function providerOfHost(host: string): MailProvider | null {
  const name = host.toLowerCase();
  return mailProviders.find(({ incoming, outgoing }) => [incoming?.host, outgoing?.host].includes(name)) ?? null;
}

/** The provider that receives mail under this name, as the domain's own mail exchange tells. */
export function providerOfExchange(exchange: string): MailProvider | null {
  const name = exchange.toLowerCase().replace(/\.$/, '');
  const isAt = (end: string): boolean => name === end || name.endsWith(`.${end}`);
  return mailProviders.find(({ exchanges = [] }) => exchanges.some(isAt)) ?? null;
}

/** A guess for the others: most providers name their servers so. */
export function guessServers(address: string): { readonly incoming: MailServer; readonly outgoing: MailServer } | null {
  const domain = domainOf(address);
  return domain.includes('.')
    ? {
        incoming: { host: `imap.${domain}`, port: 993, security: 'tls' },
        outgoing: { host: `smtp.${domain}`, port: 587, security: 'starttls' },
      }
    : null;
}
