import type { Resolver } from 'node:dns/promises';
import type { MailServer } from '../../../shared/domain/mail-provider.ts';
import type { NamedServers } from './autoconfig.ts';

/** Encrypted from the first byte is preferred (RFC 8314 section 5.1). */
const incoming = [
  ['_imaps._tcp', 'tls'],
  ['_imap._tcp', 'starttls'],
] as const;
const outgoing = [
  ['_submissions._tcp', 'tls'],
  ['_submission._tcp', 'starttls'],
] as const;

/** The servers that a domain names by SRV records (RFC 6186). */
export async function serversByName(names: Resolver, domain: string): Promise<NamedServers | null> {
  const of = async (services: typeof incoming | typeof outgoing): Promise<MailServer | null> => {
    for (const [service, security] of services) {
      const records = await names.resolveSrv(`${service}.${domain}`).catch(() => []);
      // A name of a dot alone says that the service is not offered.
      const [best] = records
        .filter(({ name }) => name !== '' && name !== '.')
        .toSorted((a, b) => a.priority - b.priority || b.weight - a.weight);
      if (best !== undefined) return { host: best.name.toLowerCase(), port: best.port, security };
    }
    return null;
  };
  const found = await of(incoming);
  return found === null ? null : { incoming: found, outgoing: await of(outgoing), localPart: false };
}
