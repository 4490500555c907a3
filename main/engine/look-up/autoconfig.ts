import { Parser } from 'htmlparser2';
import type { MailServer } from '../../../shared/domain/mail-provider.ts';

export interface NamedServers {
  readonly incoming: MailServer;
  readonly outgoing: MailServer | null;
  /** The user name is the part before the @. */
  readonly localPart: boolean;
}

interface Entry {
  readonly kind: 'imap' | 'smtp';
  readonly values: Map<string, string>;
}

const securities: Readonly<Record<string, MailServer['security']>> = { SSL: 'tls', STARTTLS: 'starttls' };

/**
 * The servers that a `clientConfig` names (Mozilla's autoconfig format, version 1.1). Servers without encryption are left
 * out; null without one to read mail from.
 */
export function readAutoconfig(xml: string, domain: string): NamedServers | null {
  const entries = entriesIn(xml);
  const of = (kind: Entry['kind']) =>
    entries.flatMap((entry) => {
      const server = entry.kind === kind ? serverOf(entry, domain) : null;
      return server === null ? [] : [{ server, user: entry.values.get('username') ?? '' }];
    });
  // Encrypted from the first byte is preferred (RFC 8314).
  const best = <T extends { readonly server: MailServer }>(found: readonly T[]): T | undefined =>
    found.find(({ server }) => server.security === 'tls') ?? found[0];
  const incoming = best(of('imap'));
  if (incoming === undefined) return null;
  return {
    incoming: incoming.server,
    outgoing: best(of('smtp'))?.server ?? null,
    localPart: incoming.user === '%EMAILLOCALPART%',
  };
}

function entriesIn(xml: string): Entry[] {
  const entries: Entry[] = [];
  let entry: Entry | null = null;
  let field = '';
  const parser = new Parser(
    {
      onopentag(name, { type }) {
        if (name === 'incomingServer' || name === 'outgoingServer')
          entry = type === 'imap' || type === 'smtp' ? { kind: type, values: new Map() } : null;
        field = name;
      },
      ontext(text) {
        entry?.values.set(field, (entry.values.get(field) ?? '') + text);
      },
      onclosetag(name) {
        if (entry !== null && (name === 'incomingServer' || name === 'outgoingServer')) {
          entries.push(entry);
          entry = null;
        }
        field = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return entries;
}

function serverOf({ values }: Entry, domain: string): MailServer | null {
  const of = (name: string): string => (values.get(name) ?? '').trim();
  const host = of('hostname').replaceAll('%EMAILDOMAIN%', domain).toLowerCase();
  const port = Number(of('port'));
  const security = securities[of('socketType')];
  if (security === undefined || !/^[a-z\d][a-z\d.-]{0,252}$/.test(host)) return null;
  return Number.isInteger(port) && port > 0 && port < 65_536 ? { host, port, security } : null;
}
