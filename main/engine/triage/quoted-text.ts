import type { Message } from '../../../shared/domain/message.ts';
import type { Relationship } from '../../../shared/domain/verdict.ts';

/** Who wrote the text that a message quotes. `unknown`: quoted, but the attribution names nobody we know. */
export type QuotedWriter = 'sender' | 'data-subject' | 'unknown';

export interface TextParts {
  /** The message came over a discussion list, whose footer is not the sender's. */
  readonly overList: boolean;
  /** What the sender added now. Pieces are exact slices of the text, apart by an empty line. */
  readonly fresh: string;
  readonly quoted: string;
  /** Writer of the topmost quoted message; null when nothing is quoted. */
  readonly quotedWriter: QuotedWriter | null;
  /** The attribution line that shows that the data subject wrote earlier in this thread, or null. */
  readonly ownAttribution: string | null;
  /** The line that shows that a third person's message is passed on, or null. */
  readonly forwarded: string | null;
}

type Own = Pick<Relationship, 'ownNames' | 'ownAddresses'>;

interface Known extends Own {
  readonly sender: Message['from'];
}

/** Without any of these nothing is quoted: a cheap look before the lines are gone through. */
const quoteMarks = [
  '\n>',
  '\n >',
  'wrote',
  'schreef',
  'schrieb',
  'geschreven',
  'a écrit',
  '---',
  '___',
  'From:',
  'Van:',
  'Von:',
  'De :',
  'Begin ',
  'begin ',
];
const originalLine =
  /^[\s>]*(?:-{2,}|_{5,})\s*(?:original (?:message|appointment)|oorspronkelijk(?:e)? (?:bericht|afspraak)|urspr\S+ nachricht|message d'origine)\s*-{0,}/i;
const forwardLine =
  /^[\s>]*(?:-{2,}\s*(?:forwarded (?:message|by)|doorgestuurd bericht|weitergeleitete nachricht)|begin (?:forwarded message|doorgestuurd bericht))/i;
const attributionEnd = /(?:wrote|schreef(?: het volgende)?|schrieb|geschreven door|a écrit)\b[^\n]{0,80}:\s*$/i;
const headerFrom = /^[\s*>]*(?:van|from|von|de)\s*:\s*\*?\s*(.+)$/i;
const headerOther =
  /^[\s*>]*(?:verzonden|datum|sent|date|gesendet|datum|envoyé|aan|to|an|à|onderwerp|subject|betreff|objet)\s*:/i;
const forwardSubject = /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:fw|fwd|doorst|wg|tr)\s*:/i;
/** LinkedIn (formats.md 4.5) and mailing lists end the person's text with a line of 20 or more dashes or underscores. */
const footerLine = /^(?:-{20,}|_{20,})/m;
const listHeaders = ['list-post', 'mailing-list', 'x-mailman-version', 'x-beenthere', 'x-google-group-id'];

const names = (line: string, list: readonly string[]): boolean => {
  const lower = line.toLowerCase();
  return list.some((name) => name.length > 2 && lower.includes(name.toLowerCase()));
};

function writerOf(line: string, known: Known): QuotedWriter {
  if (names(line, known.ownAddresses) || names(line, known.ownNames)) return 'data-subject';
  const sender = [known.sender.name, known.sender.address ?? ''].filter((name) => name !== '');
  return names(line, sender) ? 'sender' : 'unknown';
}

/** For each line, the first one after it that is not blank. One walk: a hostile mail may be all attributions. */
function nextNonBlank(lines: readonly string[]): string[] {
  const following: string[] = [];
  let next = '';
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    following[index] = next;
    const line = lines[index] ?? '';
    if (line.trim() !== '') next = line;
  }
  return following;
}

/** Parts the new text of a message from what it quotes or passes on. */
export function splitQuotedText(message: Pick<Message, 'text' | 'subject' | 'from' | 'headers'>, own: Own): TextParts {
  const { subject, headers } = message;
  const known: Known = { ...own, sender: message.from };
  const overList = listHeaders.some((name) => headers[name] !== undefined);
  let body = message.text;
  if (overList || message.from.address?.endsWith('linkedin.com') === true) {
    const footer = footerLine.exec(body);
    if (footer !== null && body.slice(0, footer.index).trim() !== '') body = body.slice(0, footer.index);
  }
  const forwardedBySubject = forwardSubject.test(subject) ? subject.trim() : null;
  if (!body.startsWith('>') && !quoteMarks.some((mark) => body.includes(mark)))
    return {
      overList,
      fresh: body,
      quoted: '',
      quotedWriter: null,
      ownAttribution: null,
      forwarded: forwardedBySubject,
    };

  const lines = body.split('\n');
  const following = nextNonBlank(lines);
  const fresh: string[] = [];
  const quoted: string[] = [];
  let writer: QuotedWriter | null = null;
  let ownAttribution: string | null = null;
  let forwarded: string | null = forwardedBySubject;
  let rest = false;
  const attribute = (line: string): void => {
    const found = writerOf(line, known);
    writer ??= found;
    if (found === 'data-subject') ownAttribution ??= line.replace(/^[\s>*]+/, '').trim();
  };

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (forwardLine.test(line)) {
      forwarded ??= line.trim();
      rest = true;
    } else if (originalLine.test(line)) {
      rest = true;
    } else if (attributionEnd.test(line)) {
      // Long attributions wrap: "On Mon, 3 March 2025 at 09:12, A. Person" + "<a@b.example> wrote:"
      const before = lines[index - 1] ?? '';
      const wrapped = !/^[\s>]*(?:op|on|am|le)\s/i.test(line) && /^[\s>]*(?:op|on|am|le)\s/i.test(before);
      attribute(wrapped ? `${before} ${line}` : line);
      if (wrapped && !rest) fresh.pop();
      if (!(following[index] ?? '').trimStart().startsWith('>')) rest = true;
      continue;
    } else {
      const from = headerFrom.exec(line);
      if (from !== null && lines.slice(index + 1, index + 4).some((next) => headerOther.test(next))) {
        attribute(line);
        rest = true;
      }
    }
    if (rest || line.trimStart().startsWith('>')) {
      if (fresh.at(-1) !== '') fresh.push('');
      quoted.push(line.replace(/^[\s>]+/, ''));
    } else {
      fresh.push(line);
    }
  }
  return {
    overList,
    fresh: fresh.join('\n'),
    quoted: quoted.join('\n'),
    quotedWriter: writer ?? (quoted.length > 0 ? 'unknown' : null),
    ownAttribution,
    forwarded,
  };
}
