// Legal forms as they stand after a company's name. Long words first: an alternation takes the first that fits.
const legalForm =
  /[\p{L}\p{N}&)]\s+(?:B\.?\s?V\.?|N\.?V\.?|V\.?O\.?F\.?|C\.?V\.?B\.?A\.?|BVBA|GmbH|Limited|Ltd\.?|LLC|LLP|Inc\.?|PLC|S\.A\.|S\.?à\.?r\.?l\.?)(?=$|[\s,.;|)])/u;
const quoteStart =
  /^\s*>|^\s*-{2,}\s*(?:original|oorspronkelijk|forwarded|doorgestuurd)|\b(?:wrote|schreef)\b.{0,60}:\s*$|^(?:from|van)\s*:\s/i;
const lineCount = 25;

function ownLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const quoted = lines.findIndex((line, index) => index > 0 && quoteStart.test(line));
  return (quoted < 0 ? lines : lines.slice(0, quoted)).filter((line) => line !== '');
}

/** The company named with its legal form in the last lines of the sender's own text, such as `Talentbrug Noord B.V.`; null when none is. */
export function signatureOrganisation(text: string): string | null {
  const lines = ownLines(text).slice(-lineCount).toReversed();
  for (const line of lines) {
    if (line.length > 200) continue;
    for (const part of line.split(/\s*[|•·,]\s*|\s+[-–—]\s+|\s*\*+\s*/)) {
      const form = legalForm.exec(part);
      if (!form) continue;
      const name = part
        .slice(0, form.index + form[0].length)
        .replace(/^(?:namens|on behalf of|©(?: \d{4})?|copyright)\s+/i, '')
        .trim();
      if (/^[\p{Lu}\p{N}]/u.test(name) && name.split(/\s+/).length <= 7) return name;
    }
  }
  return null;
}
