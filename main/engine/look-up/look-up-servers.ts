import { Resolver } from 'node:dns/promises';
import type { FoundServers } from '../../../shared/domain/account.ts';
import { providerOfExchange, providerOfHost } from '../../../shared/rules/mail-provider.ts';
import { registrableDomain } from '../intake/domains.ts';
import { type NamedServers, readAutoconfig } from './autoconfig.ts';
import { fetchText, type WebOptions } from './fetch-text.ts';
import { serversByName } from './servers-by-name.ts';

/** For the tests: which name server to ask, and where web addresses lead. */
export interface LookUpOptions {
  readonly nameServer?: string;
  readonly milliseconds?: number;
  readonly web?: WebOptions;
}

const longestMilliseconds = 30_000;

/**
 * Asks others where the mail of a domain is, because the person wants it: its name servers (MX, SRV), the domain itself, and
 * Mozilla's public list. They learn the domain and never the address. Null: nobody knows.
 */
export async function lookUpServers(domain: string, options: LookUpOptions = {}): Promise<FoundServers | null> {
  // An address of a machine and what is no name at all have nobody to ask.
  if (registrableDomain(domain) === null) return null;
  const deadline = AbortSignal.timeout(options.milliseconds ?? longestMilliseconds);
  const names = new Resolver({ timeout: 4000, tries: 2 });
  if (options.nameServer !== undefined) names.setServers([options.nameServer]);
  const exchange = await firstExchange(names, domain);
  const provider = exchange === null ? null : providerOfExchange(exchange);
  if (provider?.incoming != null) {
    const { incoming, outgoing, localPart = false, id } = provider;
    return { by: 'exchange', provider: id, incoming, outgoing, localPart };
  }
  const exchangeDomain = exchange === null ? null : registrableDomain(exchange);
  const domains = [domain, ...(exchangeDomain === null || exchangeDomain === domain ? [] : [exchangeDomain])];
  for (const asked of domains) {
    for (const [by, address] of autoconfigAddresses(asked)) {
      if (deadline.aborted || !URL.canParse(address)) continue;
      const xml = await fetchText(new URL(address), options.web ?? {}, deadline);
      const found = xml === null ? null : readAutoconfig(xml, domain);
      if (found !== null) return told(by, found);
    }
  }
  const found = deadline.aborted ? null : await serversByName(names, domain);
  return found === null ? null : told('names', found);
}

function told(by: FoundServers['by'], found: NamedServers): FoundServers {
  return { by, provider: providerOfHost(found.incoming.host)?.id ?? null, ...found };
}

/** In the order of Mozilla's own look-up, without the form that is not encrypted. */
function autoconfigAddresses(domain: string): readonly (readonly [FoundServers['by'], string])[] {
  return [
    ['domain', `https://autoconfig.${domain}/mail/config-v1.1.xml`],
    ['domain', `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`],
    ['list', `https://autoconfig.thunderbird.net/v1.1/${domain}`],
  ];
}

async function firstExchange(names: Resolver, domain: string): Promise<string | null> {
  const found = await names.resolveMx(domain).catch(() => []);
  return found.toSorted((a, b) => a.priority - b.priority)[0]?.exchange.toLowerCase() ?? null;
}
