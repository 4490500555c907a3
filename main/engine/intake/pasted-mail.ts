import { readHeaderBlock } from './header-block.ts';

const fieldNames: Readonly<Record<string, string>> = {
  van: 'From',
  from: 'From',
  von: 'From',
  onderwerp: 'Subject',
  subject: 'Subject',
  betreff: 'Subject',
};
const shownField =
  /^(van|from|von|onderwerp|subject|betreff|aan|to|an|cc|verzonden|sent|gesendet|datum|date):\s*(.*)$/i;

/** Text that a person copied, as the source of a message: a raw one as it is, the lines `Van:` and `Onderwerp:` of a mail program as headers. */
export function pastedMail(text: string): Buffer {
  const raw = Buffer.from(text.trimStart(), 'utf8');
  if (/^[!-9;-~]+[ \t]*:/.test(text.trimStart()) && typeof readHeaderBlock(raw) !== 'string') return raw;
  const lines = text.trimStart().split(/\r?\n/);
  const shown = lines.findIndex((line) => !shownField.test(line.trim()));
  // One such line may as well begin the text itself.
  const count = shown >= 2 ? shown : 0;
  const headers = lines.slice(0, count).flatMap((line) => {
    const [, field = '', value = ''] = shownField.exec(line.trim()) ?? [];
    const name = fieldNames[field.toLowerCase()];
    return name === undefined ? [] : [`${name}: ${value}`];
  });
  const subject = headers.some((line) => line.startsWith('Subject:')) ? [] : ['Subject: '];
  const head = [...headers, ...subject, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${lines.slice(count).join('\r\n')}`, 'utf8');
}
