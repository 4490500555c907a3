import { limits } from './limits.ts';

// Soft hyphen, combining grapheme joiner, zero-width marks: padding of mail previews that hides words from a search.
const invisible = /\u034f|[\u00ad\u200b\u200c\u2060\ufeff]/g;
// oxlint-disable-next-line no-control-regex -- control characters are what it removes
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// What a text without any of these needs no look for: the rest of ASCII.
const unusual = /[^\n\t -~]/;
// Direction overrides can make a name or an address read differently from what it is (Unicode TR 36).
const directions = /[\u202a-\u202e\u2066-\u2069]/g;

/** The first `length` characters, never half a surrogate pair. */
function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** Text for people and for triage: `\n` line ends, no padding, at most one empty line in a row, at most 200,000 characters. */
export function tidyText(text: string): string {
  const cut = cutText(text, limits.textCharacters * 2);
  const plain = unusual.test(cut)
    ? cut
        .replace(/\r\n?/g, '\n')
        .replace(invisible, '')
        .replace(controls, '')
        .replace(/[\u00a0\u2007\u202f]/g, ' ')
    : cut;
  const lines = plain.split('\n').map((line) => line.trimEnd());
  return cutText(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    limits.textCharacters,
  );
}

/** One line without control or direction characters: names and subjects. */
export function tidyLine(text: string, length: number): string {
  const line = cutText(text, length * 4)
    .replace(/\s+/g, ' ')
    .replace(invisible, '')
    .replace(controls, '')
    .replace(directions, '');
  return cutText(line.trim(), length);
}
