/** What a template may name: text to insert, or a condition. An empty text counts as false in a condition. */
export type TemplateValues = Readonly<Record<string, string | boolean>>;

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'choice'; readonly name: string; readonly taken: Part[]; readonly otherwise: Part[] };

/** An `{{#if}}` that is still open; `into` is the branch being filled. */
interface Open {
  readonly choice: Extract<Part, { kind: 'choice' }>;
  readonly outer: Part[];
  otherwise: boolean;
}

const namePattern = /^[a-zA-Z][a-zA-Z0-9]*$/;

/** What is wrong with a template; `name`: the name or tag that is. */
export class TemplateProblem extends Error {
  readonly problem: 'unknown-name' | 'unknown-part' | 'not-closed' | 'stray' | 'malformed' | 'not-text';
  readonly tag: string;
  constructor(problem: TemplateProblem['problem'], tag: string, message: string) {
    super(`template: ${message}`);
    this.name = 'TemplateProblem';
    this.problem = problem;
    this.tag = tag;
  }
}

/**
 * Fills a template: `{{name}}`, `{{#if name}}…{{else}}…{{/if}}`, nested at will, and `{{> part}}` for a piece from `pieces`.
 * Values are inserted verbatim and never read as template. A line that holds only an `{{#if}}`, `{{else}}` or
 * `{{/if}}` vanishes with its line end. Throws a `TemplateProblem` on anything it does not know, also in a branch that is
 * not taken: an unknown name or piece, an unclosed or stray block, a malformed tag.
 */
export function fillTemplate(
  template: string,
  values: TemplateValues,
  pieces: Readonly<Record<string, string>> = {},
): string {
  const parts = parse(withPieces(template, pieces));
  checkNames(parts, values);
  return render(parts, values);
}

/** Pieces hold no pieces. */
function withPieces(template: string, pieces: Readonly<Record<string, string>>): string {
  return template.replaceAll('\r\n', '\n').replaceAll(/\{\{> ([a-z-]+)\}\}/g, (_, name: string) => {
    const piece = Object.hasOwn(pieces, name) ? pieces[name] : undefined;
    if (piece === undefined) throw new TemplateProblem('unknown-part', name, `unknown part ${name}`);
    return piece.trimEnd();
  });
}

function parse(template: string): Part[] {
  const source = withoutBlockLines(template);
  const root: Part[] = [];
  const open: Open[] = [];
  let into = root;
  let position = 0;
  while (position < source.length) {
    const start = source.indexOf('{{', position);
    const text = source.slice(position, start === -1 ? source.length : start);
    if (text !== '') into.push({ kind: 'text', text });
    if (start === -1) break;
    const end = source.indexOf('}}', start);
    if (end === -1) throw new TemplateProblem('not-closed', source.slice(start), 'a tag is not closed');
    into = readTag(source.slice(start + 2, end), into, open);
    position = end + 2;
  }
  const [unclosed] = open;
  if (unclosed !== undefined) throw new TemplateProblem('not-closed', unclosed.choice.name, 'an {{#if}} is not closed');
  return root;
}

/** Gives the list that the next part goes into. */
function readTag(tag: string, into: Part[], open: Open[]): Part[] {
  if (tag.startsWith('#if ')) {
    const choice: Open['choice'] = {
      kind: 'choice',
      name: nameFrom(tag.slice('#if '.length)),
      taken: [],
      otherwise: [],
    };
    into.push(choice);
    open.push({ choice, outer: into, otherwise: false });
    return choice.taken;
  }
  if (tag === 'else') {
    const current = open.at(-1);
    if (current === undefined || current.otherwise) throw new TemplateProblem('stray', 'else', 'a stray {{else}}');
    current.otherwise = true;
    return current.choice.otherwise;
  }
  if (tag === '/if') {
    const closed = open.pop();
    if (closed === undefined) throw new TemplateProblem('stray', '/if', 'a stray {{/if}}');
    return closed.outer;
  }
  into.push({ kind: 'value', name: nameFrom(tag) });
  return into;
}

function nameFrom(text: string): string {
  if (!namePattern.test(text)) throw new TemplateProblem('malformed', text, `malformed tag {{${text}}}`);
  return text;
}

function withoutBlockLines(source: string): string {
  return source.replace(/^[ \t]*(\{\{(?:#if [^{}]*|else|\/if)\}\})[ \t]*\n/gm, '$1');
}

function checkNames(parts: readonly Part[], values: TemplateValues): void {
  for (const part of parts) {
    if (part.kind === 'text') continue;
    if (!Object.hasOwn(values, part.name))
      throw new TemplateProblem('unknown-name', part.name, `unknown name ${part.name}`);
    if (part.kind === 'value' && typeof values[part.name] !== 'string') {
      throw new TemplateProblem('not-text', part.name, `${part.name} is a condition, not text`);
    }
    if (part.kind === 'choice') checkNames([...part.taken, ...part.otherwise], values);
  }
}

function render(parts: readonly Part[], values: TemplateValues): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return part.text;
        case 'value':
          return String(values[part.name]);
        case 'choice':
          return render(isTrue(values[part.name]) ? part.taken : part.otherwise, values);
        default:
          return part satisfies never;
      }
    })
    .join('');
}

function isTrue(value: string | boolean | undefined): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value === true;
}
