/** Without I, O, 0 and 1, which are read as one another. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const length = 5;

/** Odd weights, so that every single wrong character changes the check character. */
function checkCharacter(characters: string): string {
  const sum = characters
    .split('')
    .reduce((total, character, index) => total + alphabet.indexOf(character) * (2 * index + 3), 0);
  return alphabet.charAt(sum % alphabet.length);
}

/** `VZ-` and six characters, the last of which checks the others. Needs five random bytes; the same bytes give the same reference. */
export function referenceFrom(bytes: Uint8Array): string {
  if (bytes.length < length) throw new RangeError('a reference needs five bytes');
  const characters = [...bytes.subarray(0, length)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('');
  return `VZ-${characters}${checkCharacter(characters)}`;
}

/** The valid references in a text, each once, in order. Also in lower case and with the dashes that mail programs make of a hyphen. */
export function findReferences(text: string): string[] {
  const found = new Set<string>();
  for (const [, characters = ''] of text.matchAll(
    /(?<![\p{L}\p{N}])VZ[-\u2010-\u2015]([A-HJ-NP-Z2-9]{6})(?![\p{L}\p{N}])/giu,
  )) {
    const upper = characters.toUpperCase();
    const body = upper.slice(0, length);
    if (upper.slice(length) === checkCharacter(body)) found.add(`VZ-${upper}`);
  }
  return [...found];
}
