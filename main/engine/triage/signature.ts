/** A message without its signature, and the signature: exact slices of the text. */
export interface SignedText {
  readonly body: string;
  readonly signature: string;
}

const closing =
  /^(?:(?:met |mit )?(?:vriendelijke|hartelijke|sportieve|collegiale|zonnige|warme|freundlichen|freundliche|viele|beste|liebe|herzliche|kind|kindest|best|warm|warmest|many)\s+)?(?:groet|groeten|groetjes|gr\.?|gr[uü](?:ss|ß)e?n?|regards|wishes|mvg|m\.v\.g\.?|hoogachtend|liefs|cheers|best|sincerely|thanks|thank you|bedankt|dank je wel|alvast bedankt|yours (?:sincerely|faithfully|truly)|sincerely yours|all the best|talk soon|take care|cordialement|bien [àa] vous|tot (?:snel|dan|gauw|horens|ziens)|fijne (?:dag|avond|week)|fijn weekend)(?:\s+(?:van|uit|from|en fijne dag))?\s*[,.!]*(?:\s*\S{1,20}){0,3}\s*$/i;
const dashes = /^--\s?$/;
const afterword = /^\s*p\.?\s?s\.?\b/i;
/** More than this after a closing is text, not a signature. */
const longestSignature = 1_000;
const mostLines = 22;

/**
 * Parts the signature from what somebody writes. Who somebody is stands in a signature (an agency, a slogan, "we're
 * hiring"), what is wanted stands above it, or in a postscript.
 */
export function splitSignature(text: string, senderName: string): SignedText {
  const from = Math.max(0, text.length - longestSignature - 200);
  let start = -1;
  let at = from === 0 ? 0 : text.indexOf('\n', from) + 1;
  const first = senderName.split(' ')[0] ?? '';
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    const line = text.slice(at, end < 0 ? text.length : end).trim();
    if (line.length > 0 && line.length <= 60 && at > 0 && text.length - next <= longestSignature) {
      const named = line === senderName || (first.length > 1 && line === first);
      if (named || dashes.test(line) || closing.test(line)) {
        start = named ? at : next;
        break;
      }
    }
    at = next;
  }
  if (start < 0) return { body: text, signature: '' };
  const lines = text.slice(start).split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length > mostLines) return { body: text, signature: '' };
  const postscript = lines.findIndex((line) => afterword.test(line));
  if (postscript < 0) return { body: text.slice(0, start), signature: text.slice(start) };
  const signature = lines.slice(0, postscript).join('\n');
  return { body: `${text.slice(0, start)}\n\n${lines.slice(postscript).join('\n')}`, signature };
}
