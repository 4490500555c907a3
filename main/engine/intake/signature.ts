import { fold, isPost, isOrganisationNotPost, namesDomain } from './company-name.ts';

// Legal forms as they stand after a company's name. Long words first: an alternation takes the first that fits.
const legalForm =
  /[\p{L}\p{N}&)]\s+(?:B\.?\s?V\.?|N\.?V\.?|V\.?O\.?F\.?|C\.?V\.?B\.?A\.?|BVBA|GmbH|Limited|Ltd\.?|LLC|LLP|Inc\.?|PLC|S\.A\.|S\.?à\.?r\.?l\.?)(?=$|[\s,.;|)])/u;
const quoteStart =
  /^\s*>|^\s*-{2,}\s*(?:original|oorspronkelijk|forwarded|doorgestuurd)|\b(?:wrote|schreef)\b.{0,60}:\s*$|^(?:from|van)\s*:\s/i;
const separator = /\s*[|•·,]\s*|\s+[-–—]\s+|\s*\*+\s*/;
const atFirm = /^(?:.{0,60}\s)?(?:bij|at|@|namens|on behalf of|van)\s+(?=\p{Lu})/u;
const lineCount = 25;
const signatureLines = 6;

export interface Signer {
  readonly name: string;
  /** The sender's own domain; null when it is a free mailbox's or a platform's. */
  readonly domain: string | null;
}

function ownLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const quoted = lines.findIndex((line, index) => index > 0 && quoteStart.test(line));
  return (quoted < 0 ? lines : lines.slice(0, quoted)).filter((line) => line !== '').slice(-lineCount);
}

/** The company that a sender signs for; null when the signature names none. A claim of the sender, to be confirmed. */
export function signatureOrganisation(text: string, signer: Signer): string | null {
  const lines = ownLines(text);
  return withLegalForm(lines) ?? besideName(lines, signer) ?? withOwnDomain(lines, signer);
}

/** Named with its legal form, such as `Talentbrug Noord B.V.`. */
function withLegalForm(lines: readonly string[]): string | null {
  for (const line of lines.toReversed()) {
    if (line.length > 200) continue;
    for (const part of line.split(separator)) {
      const form = legalForm.exec(part);
      if (!form) continue;
      const name = part
        .slice(0, form.index + form[0].length)
        .replace(/^(?:namens|on behalf of|©(?: \d{4})?|copyright)\s+/i, '')
        .trim();
      if (looksLikeName(name)) return name;
    }
  }
  return null;
}

/** After or below the sender's own name: `Ramon, Kopstoot Werving & Selectie`, or a line `Recruiter bij Talentvonk`. */
function besideName(lines: readonly string[], { name, domain }: Signer): string | null {
  const own = name.split(/\s+/).map(fold);
  const isOwnName = (part: string) => part !== '' && part.split(/\s+/).every((word) => own.includes(fold(word)));
  const at = lines.findLastIndex((line) => line.split(separator, 2).some(isOwnName));
  if (at === -1) return null;
  const parts = lines.slice(at, at + 1 + signatureLines).flatMap((line) => line.split(separator));
  for (const part of parts) {
    const firm = part.replace(atFirm, '').trim();
    if (!looksLikeName(firm) || isSentence(firm) || isOwnName(firm)) continue;
    if (isOrganisationNotPost(firm, domain) || (firm !== part && isPost(part.slice(0, -firm.length)))) return firm;
  }
  return null;
}

/** A line of its own at the end that is called as the sender's domain is: `Arcadia Interim Professionals`. */
function withOwnDomain(lines: readonly string[], { name, domain }: Signer): string | null {
  if (domain === null) return null;
  const own = name.split(/\s+/).map(fold);
  for (const line of lines.slice(-signatureLines).toReversed()) {
    for (const part of line.split(separator)) {
      const firm = part.replace(/^(?:(?:het )?team(?: van)?|namens)\s+(?=\p{Lu})/iu, '').trim();
      const isPerson = firm.split(/\s+/).every((word) => own.includes(fold(word)));
      if (
        looksLikeName(firm) &&
        !isSentence(firm) &&
        !isPerson &&
        namesDomain(firm, domain) &&
        isOrganisationNotPost(firm, domain)
      )
        return firm;
    }
  }
  return null;
}

const looksLikeName = (name: string): boolean =>
  /^[\p{Lu}\p{N}]/u.test(name) && !/[@:/?!]|\d{4}/.test(name) && name.split(/\s+/).length <= 7;

const isSentence = (words: string): boolean => /\p{Ll}{2}\.$/u.test(words);
