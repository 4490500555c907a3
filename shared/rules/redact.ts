/** Applied in this order: quotes first, because what is quoted can hold anything. */
const masks: readonly (readonly [RegExp, string])[] = [
  [/"[^"\n]*"|“[^”\n]*”|„[^”“\n]*[”“]|«[^»\n]*»|‘[^’\n]*’|`[^`\n]*`/g, '[text]'],
  [/(?<![\p{L}\p{N}])'[^'\n]*'(?![\p{L}\p{N}])/gu, '[text]'],
  // A scheme and a host stay; user names, paths, queries and fragments go. Files of stack traces are kept.
  [
    /\b((?!file:)[a-z][a-z0-9+.-]{1,20}:\/\/)(?:[^\s/?#@]*@)?([^\s/?#"'<>()[\]]*)(?:[/?#][^\s"'<>()[\]]*)?/gi,
    '$1$2/[path]',
  ],
  [/\b(?:mailto|tel):[^\s"'<>()[\]]+/gi, '[address]'],
  [/[^\s"<>()[\],;:/\\@]{1,320}(?:@|%40)[^\s"'<>()[\]{},;:=/\\]{1,320}/gi, '[address]'],
  [/(\/(?:home|Users)\/|\\Users\\)[^/\\\s:]+/g, '$1[name]'],
  [/(?<![\w+.:-])(?:\+|\(0|0)\d?(?:[ ().-]{0,2}\d){7,14}(?![\w])/g, '[number]'],
  [/(?<![\w.:-])\d{9,}(?![\w])/g, '[number]'],
  // Codes of this application are long too, but hold no digits.
  [/(?<![\w+=-])(?=[\w+=-]*\d)(?=[\w+=-]*[a-z])[\w+=-]{20,}/gi, '[token]'],
  [/(?<![\w+=-])(?=[\w+=]*[A-Z])(?=[\w+=]*[a-z])[\w+=]{32,}/g, '[token]'],
];

/**
 * A line fit for a log: without e-mail addresses, what follows the host of a URL, phone numbers, quoted text, long tokens and
 * the names in home folders. Not a licence to log personal data: ids and codes are what belongs there.
 */
export function redact(text: string): string {
  return masks.reduce((line, [pattern, mask]) => line.replace(pattern, mask), text);
}
