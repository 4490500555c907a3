import { conversationOf } from './linkedin-links.ts';

/** What LinkedIn's notification of a personal message tells of that message. */
export interface LinkedInMail {
  /** Display name of the person who wrote, as far as the mail gives it. */
  readonly name: string;
  readonly conversation: string | null;
  readonly text: string;
}

interface Notification {
  readonly address: string | null;
  readonly name: string;
  readonly subject: string;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly text: string;
  /** Markup or text in which the link to the thread may stand. */
  readonly links: string;
}

const domains = new Set(['linkedin.com', 'e.linkedin.com', 'em.linkedin.com']);
const fromPersons = new Set([
  'inmail-hit-reply',
  'hit-reply',
  'hit-reply-premium-inmail',
  'inmails-noreply',
  'member',
  'invitations',
  'invitations-noreply',
  'connections',
]);
const fromPlatform =
  /^(?:messages|notifications|newsletters|groups|updates|editors|news|jobs|jobalerts|career-interests|security)-noreply$|^jobs-listings$|^legalnotice$/;

/**
 * The topmost Authentication-Results (RFC 8601) is the own provider's; those below may be the sender's invention.
 * True when it says that a DKIM signature of linkedin.com or a host of it passed.
 */
function isSignedByLinkedIn(headers: Notification['headers']): boolean {
  const bare = (headers['authentication-results']?.[0] ?? '').replace(/"[^"]*"/g, '""').replace(/\([^()]*\)/g, ' ');
  return bare
    .split(';')
    .slice(1)
    .some((result) => {
      if (!/^\s*dkim\s*=\s*pass\b/i.test(result)) return false;
      return /\bheader\.(?:d\s*=\s*|i\s*=\s*@?(?:[^\s@]*@)?)(?:[a-z0-9-]+\.)*linkedin\.com(?=\s|$)/i.test(result);
    });
}

/** Whether a template name stands for a personal message or invitation (formats.md 4.2, the robust order of rules). */
function isPersonalTemplate(template: string): boolean {
  if (/security|verification|password|login|sign_in|suggestion/.test(template)) return false;
  return /messag|inmail|invit/.test(template);
}

function isPersonal({ address, name, headers }: Notification): boolean {
  const local = (address ?? '').replace(/@.*$/, '');
  if (fromPlatform.test(local)) return false;
  if (fromPersons.has(local)) return true;
  const template = (headers['x-linkedin-template']?.[0] ?? '').toLowerCase();
  const named = name !== '' && !/^linkedin\b/i.test(name);
  return isPersonalTemplate(template) && (named || local === 'messaging-digest-noreply');
}

// The digest is sent by "LinkedIn": only the subject names the writer. English forms seen, Dutch ones assumed.
const digestSubject =
  /^(.{1,80}?) (?:just messaged you|sent you a (?:new )?message|heeft (?:je|u) (?:zojuist )?een (?:nieuw )?bericht gestuurd)/i;

function writerName(name: string, subject: string): string {
  const plain = name.replace(/\s+via LinkedIn$/i, '').trim();
  if (plain !== '' && !/^linkedin$/i.test(plain)) return plain;
  return digestSubject.exec(subject)?.[1]?.trim() ?? '';
}

/** The person's own words: after the link to the thread (or a lone "Reply"), before the dashed line of the footer. */
function ownWords(text: string): string {
  const lines = text.split('\n');
  const link = lines.findIndex((line) =>
    /linkedin\.com\/(?:messaging\/thread|talent\/inbox|sales\/inbox)\//i.test(line),
  );
  const reply = lines.findIndex((line) => /^\s*(?:Reply|Beantwoorden|Antwoorden)\s*$/.test(line));
  const start = Math.max(link, link < 0 ? reply : -1) + 1;
  const rest = lines.slice(start);
  const end = rest.findIndex((line) =>
    /^\s*[-.·]{20,}\s*$|^\s*View in Sales Navigator|^\s*(?:View profile|Accept)\s*:/i.test(line),
  );
  const words = (end < 0 ? rest : rest.slice(0, end)).join('\n').trim();
  return words === '' ? text : words;
}

/**
 * Reads LinkedIn's notification of a personal message, only when it is proven to come from LinkedIn: sender domain and
 * a DKIM pass by the own provider. Null: treat it as the plain mail it is, and attribute it to nobody.
 */
export function readLinkedInMail(mail: Notification): LinkedInMail | null {
  const domain = (mail.address ?? '').replace(/^.*@/, '');
  if (!domains.has(domain) || !isSignedByLinkedIn(mail.headers) || !isPersonal(mail)) return null;
  const name = writerName(mail.name, mail.subject);
  return name === ''
    ? null
    : { name, conversation: conversationOf(mail.text) ?? conversationOf(mail.links), text: ownWords(mail.text) };
}
