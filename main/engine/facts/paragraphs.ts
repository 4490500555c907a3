/** The paragraphs of a text, exact slices of it; a paragraph ends at an empty line or at a line of signs. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n[ \t]*\n+|\n[ \t]*[-_=*~]{3,}[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Sentences, exact slices: a line that wraps goes on, a full stop, question or exclamation mark ends one. */
export function sentencesOf(paragraph: string): string[] {
  return paragraph
    .split(/(?<=[.!?…])\s+(?=[\p{Lu}\p{N}"'“‘(])|\s+[|•·]\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
