/** A stretch of a message's text: plain, words that counted, or an address of a page. */
export type TextPart =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'evidence'; readonly text: string; readonly codes: readonly string[] }
  | { readonly kind: 'link'; readonly text: string };

interface Span {
  readonly from: number;
  readonly to: number;
  readonly kind: 'evidence' | 'link';
  readonly code: string;
}

interface Clue {
  readonly code: string;
  readonly evidence: string;
}

const shortest = 3;
const perClue = 4;
const links = /\b(?:https?:\/\/|www\.)[^\s<>"'\]]+/giu;

/** Cuts a text into parts: each clue's words where they stand, each web address by itself. Nothing is added or left out. */
export function messageParts(text: string, clues: readonly Clue[]): readonly TextPart[] {
  const found = [...findLinks(text), ...clues.flatMap((clue) => findWords(text, clue))].toSorted(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  const parts: TextPart[] = [];
  let at = 0;
  for (const span of merge(found)) {
    if (span.from > at) parts.push({ kind: 'plain', text: text.slice(at, span.from) });
    const words = text.slice(span.from, span.to);
    parts.push(
      span.kind === 'link' ? { kind: 'link', text: words } : { kind: 'evidence', text: words, codes: span.codes },
    );
    at = span.to;
  }
  if (at < text.length) parts.push({ kind: 'plain', text: text.slice(at) });
  return parts;
}

function findLinks(text: string): Span[] {
  return [...text.matchAll(links)].map((match) => {
    const words = match[0].replace(/[.,;:!?)]+$/u, '');
    return { from: match.index, to: match.index + words.length, kind: 'link', code: '' };
  });
}

/** Evidence may stand in the text with other white space or capitals, and may be several words with dots between them. */
function findWords(text: string, { code, evidence }: Clue): Span[] {
  return evidence
    .split(/\s*(?:…|\.{3}|\||;)\s*/u)
    .map((piece) => piece.replace(/^["'“”‘’‹›«»\s]+|["'“”‘’‹›«»\s]+$/gu, ''))
    .filter((piece) => piece.length >= shortest)
    .flatMap((piece) => {
      const pattern = piece.split(/\s+/u).map(escape).join('\\s+');
      const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
      return [...take(text.matchAll(whole), perClue)].map((match): Span => ({
        from: match.index,
        to: match.index + match[0].length,
        kind: 'evidence',
        code,
      }));
    });
}

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

function* take<T>(items: Iterable<T>, count: number): Iterable<T> {
  let taken = 0;
  for (const item of items) {
    if (taken++ >= count) return;
    yield item;
  }
}

/** Overlapping evidence becomes one stretch; a link is never cut. Spans arrive in order of place. */
function merge(spans: readonly Span[]): { from: number; to: number; kind: Span['kind']; codes: string[] }[] {
  const merged: { from: number; to: number; kind: Span['kind']; codes: string[] }[] = [];
  for (const { from, to, kind, code } of spans) {
    const last = merged.at(-1);
    if (last === undefined || from >= last.to) {
      merged.push({ from, to, kind, codes: kind === 'link' ? [] : [code] });
    } else if (last.kind === 'evidence' && kind === 'evidence') {
      last.to = Math.max(last.to, to);
      if (!last.codes.includes(code)) last.codes.push(code);
    }
  }
  return merged;
}
