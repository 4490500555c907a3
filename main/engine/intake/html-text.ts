import { decodeEntities } from './entities.ts';
import { limits } from './limits.ts';

// Beyond this depth the converter's parser takes quadratic time and its walk overflows the stack; browsers stop at 512.
const maxDepth = 500;

const skipped = ['head', 'style', 'script', 'title', 'noscript', 'template', 'img', 'svg', 'object'];
const blocks = ['table', 'tr', 'td', 'th', 'section', 'article', 'header', 'footer', 'center', 'address'];
// Hidden preview text is not what the person saw.
const hidden = ['[style*="display:none"]', '[style*="display: none"]'];

const makeConverter = async () => {
  const { compile } = await import('html-to-text');
  return compile({
    wordwrap: false,
    limits: { maxDepth, maxInputLength: limits.htmlCharacters + 1 },
    formatters: {
      // The address behind "mail us" is worth keeping; other links are long, tracked and counted in `hosts`.
      anchor: (element, walk, builder) => {
        walk(element.children, builder);
        const href: unknown = element.attribs?.['href'];
        const address = typeof href === 'string' ? /^mailto:([^?\s]{1,320}@[^?\s]+)/i.exec(href)?.[1] : undefined;
        if (address !== undefined) builder.addInline(` <${address}>`);
      },
    },
    selectors: [
      { selector: 'a', format: 'anchor' },
      ...[...skipped, ...hidden].map((selector) => ({ selector, format: 'skip' })),
      ...blocks.map((selector) => ({
        selector,
        format: 'block',
        options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
      })),
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        format: 'heading',
        options: { uppercase: false },
      })),
      { selector: 'ul', options: { itemPrefix: '- ' } },
      { selector: 'hr', options: { length: 10 } },
    ],
  });
};
/** Made with the first HTML: most of what the engine does reads none. */
let converter: ReturnType<typeof makeConverter> | null = null;

const closedByNext = new Set(['p', 'li', 'dt', 'dd', 'option', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot']);
const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

function isTooDeep(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]{0,40})/gi)) {
    const name = tag.toLowerCase();
    if (closedByNext.has(name) || empty.has(name)) continue;
    if (slash === '') {
      open.push(name);
      if (open.length > maxDepth) return true;
    } else {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
    }
  }
  return false;
}

/** Cuts every stretch from `open` to `close`, to the end when it is never closed. Linear, unlike a lazy pattern. */
function withoutBetween(html: string, open: string, close: string): string {
  const lower = html.toLowerCase();
  const pieces: string[] = [];
  let kept = 0;
  for (let start = lower.indexOf(open); start >= 0; start = lower.indexOf(open, kept)) {
    pieces.push(html.slice(kept, start));
    const end = lower.indexOf(close, start + open.length);
    kept = end < 0 ? html.length : end + close.length;
  }
  return pieces.join(' ') + html.slice(kept);
}

/** For markup the converter cannot take: text between the tags, without layout. */
function stripTags(html: string): string {
  const visible = withoutBetween(
    withoutBetween(withoutBetween(html, '<!--', '-->'), '<style', '</style>'),
    '<script',
    '</script>',
  );
  return decodeEntities(
    visible.replace(/<(?:br|\/p|\/div|\/tr|\/li)\b[^<>]*>/gi, '\n').replace(/<[a-z!/][^<>]*>/gi, ''),
  );
}

/** The text a reader of the HTML sees, without links (their hosts are found apart) and images. Never throws. */
export async function htmlText(html: string): Promise<string> {
  const part = html.slice(0, limits.htmlCharacters);
  if (isTooDeep(part)) return stripTags(part);
  try {
    return (await (converter ??= makeConverter()))(part);
  } catch {
    return stripTags(part);
  }
}
