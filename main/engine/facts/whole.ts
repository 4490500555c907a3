import type { Message } from '../../../shared/domain/message.ts';
import { countWords } from './paragraphs.ts';

const mostCharacters = 199_000;
const fewestWords = 8;
const document = /\.(?:pdf|docx?|odt|rtf|pages)$/i;

/** Only of a message that is there as it was sent can be said what is not in it. */
export function isWhole({ channel, text, sponsored, headers }: Message): boolean {
  if (channel !== 'email' && channel !== 'linkedin') return false;
  // LinkedIn's own mail about a message shows its beginning only (`formats.md` 4.2).
  if (headers['x-linkedin-template']?.some((template) => template.includes('digest')) === true) return false;
  const body = text.trim();
  return !sponsored && countWords(body) >= fewestWords && body.length < mostCharacters && !/(?:…|\.\.\.)$/u.test(body);
}

/** What the text does not say may stand in a document that came with it. */
export const hasDocument = ({ attachments }: Message): boolean => attachments.some(({ name }) => document.test(name));
