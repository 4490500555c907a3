const shortest = 25;
const longest = 200;

/** A link, an address, a number to call, or what stands open: not to be repeated in a letter. */
const unfit = /:\/\/|www\.|@|(?:\d[ ().-]{0,2}){8,}|\{\{|\[[^\]]*\]|[{}<>|]/i;
const salutation =
  /^(?:beste|hoi|hallo|hi|hey|hello|dear|goede|goedemorgen|goedemiddag|geachte|dag)\b[^.!?]{0,40}[,!.]?$/i;

/**
 * One sentence of a message for the letter to quote, word for word: the one that holds the words that counted most, else
 * the first that is fit. Empty when none is. `evidence`: those words, strongest first.
 */
export function quoteLine(text: string, evidence: readonly string[]): string {
  const sentences = ownSentences(text).filter(
    (it) => it.length >= shortest && it.length <= longest && !unfit.test(it) && !salutation.test(it),
  );
  for (const words of evidence) {
    const wanted = flat(words).toLowerCase();
    const found = wanted === '' ? undefined : sentences.find((it) => it.toLowerCase().includes(wanted));
    if (found !== undefined) return found;
  }
  return sentences[0] ?? '';
}

/** Of the sender's own words: what is quoted below them, or signed, is left out. */
export function ownSentences(text: string): string[] {
  return ownText(text)
    .split(/\n\s*\n|\n(?=[-*•>])/)
    .filter((paragraph) => !paragraph.trimStart().startsWith('>'))
    .flatMap((paragraph) => flat(paragraph).split(/(?<=[.!?])\s+(?=[\p{Lu}„“"'‘])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Without what is quoted below it, or signed. */
export function ownText(text: string): string {
  const [own = ''] = text.split(/^(?:-- ?|_{5,}|-{5,}.*)$|^(?:On|Op) .{0,200}(?:wrote|schreef).*:$/m);
  return own;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
