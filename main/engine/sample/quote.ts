import { printDate } from '../../../shared/rules/print-date.ts';
import type { Placed } from './place-entries.ts';
import type { SampleEntry } from './sample-entry.ts';

/** Most mail programs put what is answered below the answer; the data subject cuts it off, and machines and lists leave it out. */
export function quotesParent({ mailbox, via }: SampleEntry): boolean {
  return mailbox !== 'Sent' && !['system', 'auto-reply', 'list', 'calendar'].includes(via[0] ?? '');
}

const isEnglish = (text: string): boolean => / (?:the|you|your|and) /.test(text);

/** What is answered, in one of the two usual forms; its texts are filled already. */
export function quoteOf({ from, to, subject, key, text }: SampleEntry, { date, time }: Placed): string {
  const english = isEnglish(text);
  const day = printDate(date, english ? 'en' : 'nl');
  if (key.length % 2 === 0) {
    const lines = text.split('\n').map((line) => (line === '' ? '>' : `> ${line}`));
    const intro = english ? `On ${day} at ${time}, ${from.name} wrote:` : `Op ${day} om ${time} schreef ${from.name}:`;
    return `\n\n${intro}\n${lines.join('\n')}`;
  }
  const [fromWord, sentWord, toWord, subjectWord] = english
    ? ['From', 'Sent', 'To', 'Subject']
    : ['Van', 'Verzonden', 'Aan', 'Onderwerp'];
  const head = [
    `${fromWord ?? ''}: ${from.name} <${from.address}>`,
    `${sentWord ?? ''}: ${day} ${time}`,
    `${toWord ?? ''}: ${to.address}`,
    `${subjectWord ?? ''}: ${subject}`,
  ];
  return `\n\n${head.join('\n')}\n\n${text}`;
}
