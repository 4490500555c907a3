import { readFile, writeFile } from 'node:fs/promises';
import { Language } from '../../../shared/domain/dates.ts';
import { LetterDetails, noDetails } from '../../../shared/domain/letter-details.ts';
import { LetterKind, letterKinds, Tone } from '../../../shared/domain/letter.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Engine, NotKept, PreviewedLetter } from '../../engine/engine.ts';
import { oneOf, parseWords, wholeNumber } from '../arguments.ts';
import { about, needsOf } from '../letter-kinds.ts';
import { answer, type Output } from '../output.ts';
import { UsageError } from '../usage.ts';

const options = {
  message: { type: 'string' },
  case: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  tone: { type: 'string' },
  details: { type: 'string' },
  list: { type: 'boolean' },
} as const;

/** `verzet letter KIND`: prints the letter or writes it to a file; sends nothing. For a case it is kept with the case. */
export async function letter(engine: Engine, args: readonly string[], output: Output): Promise<void> {
  const { values, positionals } = parseWords(args, options);
  if (values.list === true) return listKinds(output);
  const kind = oneOf(positionals[0], 'letter', LetterKind.options);
  if ((values.message === undefined) === (values.case === undefined))
    throw new UsageError('letter takes either --message ID or --case ID');
  const format = oneOf(values.format ?? 'text', '--format', ['text', 'html', 'eml']);
  const preview = await engine.keepLetter({
    kind,
    language: oneOf(values.lang ?? 'nl', '--lang', Language.options),
    tone: oneOf(values.tone ?? 'formal', '--tone', Tone.options),
    details: await readDetails(values.details),
    about:
      values.message !== undefined
        ? { messageId: wholeNumber(values.message, '--message') }
        : { caseId: wholeNumber(values.case, '--case') },
  });
  if (preview.notKept !== null) output.err(notKeptWords[preview.notKept]);
  const bytes =
    format === 'eml' ? await preview.source() : Buffer.from(format === 'html' ? asHtml(preview) : asText(preview));
  if (values.out === undefined) {
    if (output.json) answer(output, { kind, subject: preview.subject, to: preview.to, text: preview.text }, () => []);
    else output.out(Buffer.from(bytes).toString('utf8'));
    return;
  }
  await writeFile(values.out, bytes).catch((error: unknown) => {
    throw new Failure('not-writable', { cause: error });
  });
  answer(output, { kind, subject: preview.subject, to: preview.to, file: values.out }, () => [
    `Written to ${values.out}`,
  ]);
}

const notKeptWords: Readonly<Record<NotKept, string>> = {
  'not-confirmed': 'Shown, not kept with the case: its addressee is not confirmed yet. See: verzet case confirm\n',
  'changed-by-hand':
    'Shown, not kept with the case: the letter that lies there was changed by hand or waits to leave.\n',
  'not-of-the-case': '',
};

/** What only the person can say, as JSON in a file: names and addresses have no place in a shell's history. */
async function readDetails(path: string | undefined): Promise<LetterDetails> {
  if (path === undefined) return noDetails;
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Failure('not-found', { cause: error });
  });
  const details = LetterDetails.safeParse(parsed(text));
  if (!details.success) {
    const [issue] = details.error.issues;
    throw new UsageError(`--details does not fit: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
  }
  return details.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError('--details takes a file with JSON in it');
  }
}

/** `verzet letter --list` needs no profile. */
export function listKinds(output: Output): void {
  const kinds = letterKinds.map((kind) => ({ kind, about: about[kind], needs: needsOf(kind) }));
  answer(output, { kinds }, () =>
    kinds.map(({ kind, about: line, needs }) => {
      const needed = needs.length === 0 ? '' : ` [needs ${needs.join('; ')}]`;
      return `${kind.padEnd(24)}${line}${needed}`;
    }),
  );
}

const asText = ({ subject, text }: PreviewedLetter): string => `${subject}\n\n${text}\n`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function asHtml({ subject, text, language }: PreviewedLetter): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`);
  return `<!doctype html>\n<html lang="${language}">\n<meta charset="utf-8">\n<title>${escaped(subject)}</title>\n<body>\n<h1>${escaped(subject)}</h1>\n${paragraphs.join('\n')}\n</body>\n</html>\n`;
}
