import type { Language } from '../domain/dates.ts';
import type { LetterKind, Tone } from '../domain/letter.ts';

const files = import.meta.glob('../data/templates/**/*.txt', { query: '?raw', import: 'default', eager: true });

/** `law`: the provisions that the text rests on, as in force for this version. `text`: subject, an empty line, body. */
export interface LetterTemplate {
  readonly version: number;
  readonly law: string;
  readonly text: string;
}

/** The text that Verzet ships for a letter. */
export function letterTemplate(kind: LetterKind, language: Language, tone: Tone): LetterTemplate {
  return readTemplate(fileAt(`${language}/${tone}/${kind}`));
}

/** Pieces that the letters of a language share, by name. */
export function templateParts(language: Language): Readonly<Record<string, string>> {
  const folder = `../data/templates/${language}/parts/`;
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.startsWith(folder))
      .map(([path, text]) => [path.slice(folder.length, -'.txt'.length), text]),
  );
}

function fileAt(name: string): string {
  const text = files[`../data/templates/${name}.txt`];
  if (text === undefined) throw new Error(`no template ${name}`);
  return text;
}

/** Two header lines, an empty line, the text. */
function readTemplate(file: string): LetterTemplate {
  const match = /^# version: ([1-9]\d*)\n# law: (\S.*)\n\n([^\n]+\n\n[^]+)$/.exec(file.replaceAll('\r\n', '\n'));
  if (match === null) throw new Error('template: the header names version and law, then subject and body follow');
  const [, version = '', law = '', text = ''] = match;
  return { version: Number(version), law, text };
}
