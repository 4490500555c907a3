import { decodeEntities } from './entities.ts';
import { limits } from './limits.ts';
import { linkHosts } from './link-hosts.ts';
import { stripLinkedInTokens } from './linkedin-links.ts';
import { tidyText } from './tidy-text.ts';

// The elements LinkedIn's message editor writes. Anything else in pointed brackets is the person's own text.
const editorTag = /<\/?(?:p|div|br|li|tr|blockquote|h[1-6]|ul|ol|a|strong|em|u|span|img)(?:\s[^<>]*)?\/?>/gi;
const isMarkup = /<\/(?:p|div|li|blockquote|ul|ol|a|strong|em|span)>|<br\s?\/?>/i;
const isEscapedMarkup = /&lt;p\b[^<>]{0,40}spinmail-quill-editor/i;

function lineBreaks(tag: string): string {
  if (/^<li\b/i.test(tag)) return '\n- ';
  return /^<(?:br|\/p|\/div|\/tr|\/blockquote|\/h[1-6]|\/ul|\/ol)/i.test(tag) ? '\n' : '';
}

/** The text of a CONTENT cell: tags go only when LinkedIn's editor wrote them, so that `a < b` and `<x@y.example>` stay. */
export function contentText(content: string): { readonly text: string; readonly hosts: readonly string[] } {
  const cell = content.slice(0, limits.htmlCharacters);
  const markup = isEscapedMarkup.test(cell) ? decodeEntities(cell) : cell;
  const isEdited = isMarkup.test(markup);
  const plain = isEdited ? decodeEntities(markup.replace(editorTag, lineBreaks)) : cell;
  return { text: stripLinkedInTokens(tidyText(plain)), hosts: linkHosts(isEdited ? markup : '', plain) };
}

/** LinkedIn's advertising: text from its campaign editor and no sender to address. */
export function isSponsored(row: {
  readonly content: string;
  readonly title: string;
  readonly hasSenderColumn: boolean;
  readonly senderUrl: string;
}): boolean {
  if (row.senderUrl.trim() !== '') return false;
  if (/spinmail/i.test(row.content) || /^sponsored conversation$/i.test(row.title.trim())) return true;
  return row.hasSenderColumn && row.content.includes('%FIRSTNAME%');
}
