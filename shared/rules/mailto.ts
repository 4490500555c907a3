/** Windows hands over about 2,000 characters; a longer address is cut off without a word. */
const longestAddress = 1900;
const address = /^[^\s@<>(),;:"[\]\\?&%]+@[^\s@<>(),;:"[\]\\?&%]+\.[^\s@<>(),;:"[\]\\?&%]+$/u;

/**
 * A `mailto:` address (RFC 6068) from validated parts, or null when a part is not safe or the whole would not arrive:
 * an address that is none, a line break in the subject, a text too long for a mail program.
 */
export function mailtoUrl(to: string, subject: string, text: string): string | null {
  if (!address.test(to) || /[\r\n]/.test(subject)) return null;
  const body = text.replaceAll(/\r?\n/g, '\r\n');
  const url = `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return url.length > longestAddress ? null : url;
}
