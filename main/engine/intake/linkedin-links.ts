// Personal tokens in LinkedIn's links; `otpToken` can sign in as the member.
const tokens = 'midToken|midSig|otpToken|eid|loid|trkEmail';
const tokenPair = new RegExp(`(\\?|&|%3F|%26)(?:${tokens})(?:=|%3D)(?:(?!%26|%23)[^&#])*`, 'gi');

function stripLink(link: string): string {
  return link
    .replace(tokenPair, (_pair, separator: string) =>
      separator === '?' || separator.toUpperCase() === '%3F' ? separator : '',
    )
    .replace(/\?&/, '?')
    .replace(/%3F%26/i, '%3F')
    .replace(/(?:\?|%3F)$/i, '');
}

/** The text with the sign-in and tracking tokens taken out of every link to LinkedIn, wrapped links included. */
export function stripLinkedInTokens(text: string): string {
  if (!/linkedin\.com/i.test(text)) return text;
  return text.replace(/https?:\/\/[^\s<>"']+/gi, (link) => (/linkedin\.com/i.test(link) ? stripLink(link) : link));
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * The path that names a person or page on LinkedIn, decoded and lower case: `in/some-slug`, `company/some-slug`.
 * Takes addresses with or without scheme, country host, query and final slash; null for anything else.
 */
export function profilePath(url: string): string | null {
  const found = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com\/(in|company|school|showcase)\/([^/?#\s]+)/i.exec(
    url.trim(),
  );
  if (!found) return null;
  const slug = decodePart(found[2] ?? '')
    .normalize('NFC')
    .toLowerCase();
  return slug === '' ? null : `${(found[1] ?? '').toLowerCase()}/${slug}`;
}

/** The profiles in a cell that joins several addresses by commas; split by the shape of an address, not by the comma. */
export function profilePaths(cell: string): string[] {
  const paths = cell
    .split(/[,;](?=\s*(?:https?:\/\/|(?:[a-z0-9-]+\.)*linkedin\.com\/))/i)
    .map(profilePath)
    .filter((path) => path !== null);
  return [...new Set(paths)];
}

/** The conversation id in the first link to a LinkedIn thread, padded as the archive writes it; null without such a link. */
export function conversationOf(text: string): string | null {
  const found = /linkedin\.com\/messaging\/thread\/([a-z0-9_=%-]{8,200})/i.exec(text);
  if (!found) return null;
  const id = decodePart(found[1] ?? '').replace(/=+$/, '');
  const encoded = id.replace(/^2-/, '');
  return encoded === id ? id : `2-${encoded}${'='.repeat((4 - (encoded.length % 4)) % 4)}`;
}
