import { Channel } from '../../shared/domain/message.ts';
import type { Label } from '../../shared/domain/verdict.ts';
import type { Example } from '../example.ts';
import { makeMessage } from '../make-message.ts';

const labels: Readonly<Record<string, Label>> = { R: 'recruiter', M: 'direct-marketing', O: 'other' };

/**
 * Reads messages that were written one by one. Each begins with `== R!|R|M!|M|O lang channel`; `!` means not asked for.
 * Then `from:`, `subject:` and `header:` lines, as many as it has, and the text up to the next message.
 */
export function readWritten(source: string, file: string): Example[] {
  return source
    .split(/^== /m)
    .slice(1)
    .map((block, index) => readOne(block, `${file}-${index + 1}`));
}

function readOne(block: string, id: string): Example {
  const [head = '', ...lines] = block.split('\n');
  const [kind = '', lang = '', channel = ''] = head.trim().split(/\s+/);
  const label = labels[kind.charAt(0)];
  if (label === undefined) throw new Error(`${id}: not a first line of a message: ${head}`);
  let [from, subject] = ['', ''];
  const headers: Record<string, string> = {};
  let at = 0;
  for (; at < lines.length; at += 1) {
    const { name, value = '' } = /^(?<name>from|subject|header): (?<value>.*)$/.exec(lines[at] ?? '')?.groups ?? {};
    if (name === undefined) break;
    if (name === 'from') from = value;
    else if (name === 'subject') subject = value;
    else headers[value.slice(0, value.indexOf(':')).toLowerCase()] = value.slice(value.indexOf(':') + 1).trim();
  }
  const { name = from, address } = /^(?<name>.*?)\s*<(?<address>.*)>$/.exec(from)?.groups ?? {};
  return {
    id,
    // Nobody writes two of these alike, so each may be learned from while its neighbour is judged.
    group: id,
    origin: 'written',
    label,
    unsolicited: kind.endsWith('!'),
    lang,
    message: makeMessage({
      channel: Channel.parse(channel),
      name,
      address: address ?? null,
      subject,
      text: lines.slice(at).join('\n').trim(),
      headers,
    }),
  };
}
