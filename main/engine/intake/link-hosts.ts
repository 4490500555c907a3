import { limits } from './limits.ts';

// Attributes and CSS only: names of XML schemas and doctypes are no links.
const inHtml =
  /(?:\b(?:href|src|srcset|action|background|poster)\s{0,5}=\s{0,5}["']?|\burl\(\s{0,5}["']?)\s{0,5}(?:https?:)?\/\/([^\s/"'<>?#)\\]{1,300})/gi;
const inText = /\bhttps?:\/\/([^\s/"'<>?#)\]\\]{1,300})/gi;

function cleanHost(authority: string): string | null {
  const host = authority
    .replace(/^.*@/, '')
    .replace(/:\d*$/, '')
    .replace(/[.,;:!]+$/, '')
    .toLowerCase();
  return /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+$/u.test(host) && host.length <= 253 ? host : null;
}

/** Hosts of links and images, lower case, without duplicates, at most 200. */
export function linkHosts(html: string, text: string): string[] {
  const hosts = new Set<string>();
  const markup = html.slice(0, limits.htmlCharacters);
  const decoded = markup.includes('&#') ? markup.replace(/&#x2f;|&#47;/gi, '/').replace(/&#x3a;|&#58;/gi, ':') : markup;
  for (const [source, pattern] of [
    [decoded, inHtml],
    [text.slice(0, limits.htmlCharacters), inText],
  ] as const) {
    for (const match of source.matchAll(pattern)) {
      const host = cleanHost(match[1] ?? '');
      if (host !== null) hosts.add(host);
      if (hosts.size >= limits.hosts) return [...hosts];
    }
  }
  return [...hosts];
}
