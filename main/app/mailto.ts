const longestMail = 50_000;
const address = /^[^\s@<>(),;:"[\]\\?&%]+@[^\s@<>(),;:"[\]\\?&%]+\.[^\s@<>(),;:"[\]\\?&%]+$/u;

/**
 * A `mailto:` address (RFC 6068) from validated parts, or null when a part is not safe:
 * an address that is none, a line break in the subject, a text too long for a mail program.
 */
export function mailtoUrl(to: string, subject: string, text: string): string | null {
  if (!address.test(to) || /[\r\n]/.test(subject) || text.length > longestMail) return null;
  const body = text.replaceAll(/\r?\n/g, '\r\n');
  return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
