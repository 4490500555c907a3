const firstPlain = /[a-z]/;
const baseLetters = new Map<string, string>();
for (let code = 0xc0; code <= 0x24f; code += 1) {
  const letter = String.fromCharCode(code);
  const base = letter.normalize('NFD').charAt(0).toLowerCase();
  if (base !== letter && firstPlain.test(base)) baseLetters.set(letter, base);
}
baseLetters
  .set('ø', 'o')
  .set('đ', 'd')
  .set('ł', 'l')
  .set('\u2018', "'")
  .set('\u2019', "'")
  .set('\u02bc', "'")
  .set('`', "'");
baseLetters.set('\u00a0', ' ').set('\u202f', ' ').set('\u2007', ' ').set('\u2028', '\n').set('\u2029', '\n');

const outsideAscii = /[\u0080-\uffff]/;
const replaceable = /[\u00a0\u00c0-\u024f\u02bc\u2007\u2018\u2019\u2028\u2029\u202f`]/g;

/**
 * Lower case without diacritics. Keeps every position: `folded[i]` is what `text[i]` became,
 * so that evidence can be cut from the original.
 */
export function foldText(text: string): string {
  if (!outsideAscii.test(text)) return text.toLowerCase();
  let lower = text.toLowerCase();
  if (lower.length !== text.length) {
    lower = Array.from({ length: text.length }, (_, index) => {
      const letter = text.charAt(index);
      const small = letter.toLowerCase();
      return small.length === 1 ? small : letter;
    }).join('');
  }
  return lower.replace(replaceable, (letter) => baseLetters.get(letter) ?? letter);
}
