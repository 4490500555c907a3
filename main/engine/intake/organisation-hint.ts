import type { Message } from '../../../shared/domain/message.ts';
import { fold, isOrganisation, namesDomain } from './company-name.ts';
import { domainName, isFreeMail, isPlatform, registrableDomain, subdomainOf } from './domains.ts';
import { signatureOrganisation } from './signature.ts';

export interface OrganisationHint {
  readonly domain: string | null;
  readonly name: string | null;
}

const platformName = /^(?:linkedin|xing|indeed|google \w+|microsoft \w+|docusign|calendly|eventbrite|meetup)$/i;
const trackingName =
  /^(?:greenhouse|lever|ashby|workable|smartrecruiters|teamtailor|recruitee|personio|bamboohr|icims|workday|taleo|jobvite|homerun|carerix|otys|bullhorn)$/i;
// Sub-domains and local parts that are a system's own, not a tenant's.
const systemLabel =
  /^(?:mail|email|e|em|us|eu|app|candidates?|hire|jobs|no-?reply|noreply|notifications?|info|support|hello|system|do-?not-?reply|smtp|mg|reply|post|bounce|www)\d*$/i;

function afterVia(name: string): string | null {
  const found = /^(.+?)\s+via\s+(.+)$/i.exec(name);
  if (!found) return null;
  const [, before = '', carrier = ''] = found;
  if (platformName.test(carrier.trim())) return null;
  return (trackingName.test(carrier.trim()) ? before : carrier).trim();
}

/** The organisation in a display name: `X via Agency`, `Agency via Teamtailor`, `X | Agency`, `X van Agency`. */
function nameInDisplayName(displayName: string, domain: string | null): string | null {
  const name = displayName.replace(/^["']|["']$/g, '').trim();
  if (/\s+via\s+/i.test(name)) return afterVia(name);
  const divided = name.split(/\s*[|•·]\s*|\s+[-–—@]\s+/).filter((part) => part !== '');
  if (divided.length === 2) {
    const parts = divided.toReversed();
    return parts.find((part) => isOrganisation(part, domain)) ?? (/[|•·]/.test(name) ? (parts[0] ?? null) : null);
  }
  const joined = /^\S.*?\s+(?:van|from|at|bij|namens|of|by)\s+(.+)$/i.exec(name)?.[1]?.trim();
  if (joined !== undefined && isOrganisation(joined, domain)) return joined;
  const behind = name.replace(/^(?:(?:hr|recruitment|talent acquisition|team|privacy)\s+)+/i, '');
  if (behind !== name && domain !== null && namesDomain(behind, domain)) return behind;
  const isWhole = domain === null ? /\s/.test(name) : fold(name).includes(fold(domainName(domain)));
  return isWhole && isOrganisation(name, domain) ? name : null;
}

function titled(label: string): string {
  return label
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The customer of an applicant tracking system, from `tenant.system.tld` or `tenant@system.tld`. */
function tenantName(address: string): string | null {
  const label = subdomainOf(address)
    .split('.')
    .find((part) => part !== '' && !systemLabel.test(part));
  if (label !== undefined) return titled(label);
  const domain = registrableDomain(address);
  const local = address.slice(0, address.lastIndexOf('@'));
  const isTenantAddress =
    domain === 'myworkday.com' && /^[a-z][a-z0-9-]{2,40}$/.test(local) && !systemLabel.test(local);
  return isTenantAddress ? titled(local) : null;
}

function ownDomain(address: string | null): string | null {
  const domain = address === null ? null : registrableDomain(address);
  return domain === null || isFreeMail(domain) || isPlatform(domain) ? null : domain;
}

/** Where a LinkedIn message says it can be reached: the only address in its last lines, or the only host of an advertisement. */
function domainInText({ text, hosts, sponsored }: Message): string | null {
  const lastLines = text.split('\n').slice(-12).join('\n').slice(-4000);
  const addresses = lastLines.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g) ?? [];
  const named = new Set(
    [...addresses, ...(sponsored ? hosts : [])].map((place) => ownDomain(place)).filter((domain) => domain !== null),
  );
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

function nameOf(message: Message, domain: string | null): string | null {
  const { from } = message;
  if (from.profile !== null && !from.profile.startsWith('in/')) return from.name || null;
  const senderDomain = from.address === null ? null : registrableDomain(from.address);
  const isLinkedIn = senderDomain === 'linkedin.com';
  const shown = nameInDisplayName(from.name, domain);
  if (shown !== null || isLinkedIn) return shown;
  const isTenant = senderDomain !== null && isPlatform(senderDomain);
  return (
    signatureOrganisation(message.text, { name: from.name, domain }) ??
    (isTenant && from.address !== null ? tenantName(from.address) : null)
  );
}

/**
 * What a message tells of the organisation behind its sender; to be confirmed by the data subject, never certain.
 * `domain`: registrable domain of the sender, or of Reply-To when the sender's is a free mailbox's or a platform's; null
 * on LinkedIn, where a domain in the text only helps to tell the name of a company from that of a person.
 */
export function organisationHint(message: Message): OrganisationHint {
  const domain = [message.from.address, ...message.answerTo].map(ownDomain).find((found) => found !== null) ?? null;
  const isLinkedIn = message.channel === 'linkedin';
  const name = nameOf(message, isLinkedIn ? domainInText(message) : domain);
  return { domain: isLinkedIn ? null : domain, name: name === null || name.length < 2 ? null : name.slice(0, 120) };
}
