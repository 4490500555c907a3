import type { Channel } from '../../shared/domain/message.ts';
import type { Label } from '../../shared/domain/verdict.ts';

/** How one kind of writer writes: sections in their order, each with several ways to say it. */
export interface Pattern {
  readonly key: string;
  readonly label: Label;
  readonly unsolicited: boolean;
  readonly lang: string;
  readonly channels: readonly Channel[];
  readonly senders: readonly string[];
  readonly subjects: readonly string[];
  readonly shape: readonly { readonly section: string; readonly optional: boolean }[];
  readonly sections: Readonly<Record<string, readonly string[]>>;
}

const labels: Readonly<Record<string, Label>> = { R: 'recruiter', M: 'direct-marketing', O: 'other' };

/**
 * Reads pattern files. A pattern begins with `== key R!|R|M!|M|O lang channel,channel`; `!` means not asked for. Then
 * `from:`, `subject:` (alternatives apart by ` | `), `shape:` (section names, `?` after one that may be left out) and the
 * sections: `[name]`, then one way to say it per line. ` / ` breaks a line, `{slot}` is filled from the vocabulary.
 */
export function readPatterns(source: string): Pattern[] {
  return source
    .split(/^== /m)
    .slice(1)
    .map((block) => readPattern(block));
}

function readPattern(block: string): Pattern {
  const [head = '', ...lines] = block.split('\n');
  const [key = '', kind = '', lang = '', channels = ''] = head.trim().split(/\s+/);
  const label = labels[kind.charAt(0)];
  if (label === undefined || channels === '') throw new Error(`not a first line of a pattern: ${head}`);
  const fields: Record<string, string> = {};
  const sections: Record<string, string[]> = {};
  let section: string[] | null = null;
  for (const line of lines) {
    const name = /^\[(?<name>[a-z]+)\]$/.exec(line)?.groups?.['name'];
    const field = section === null ? /^(?<name>from|subject|shape): (?<value>.*)$/.exec(line)?.groups : undefined;
    if (name !== undefined) section = sections[name] = [];
    else if (field !== undefined) fields[field['name'] ?? ''] = field['value'] ?? '';
    else if (line.trim() !== '' && section !== null) section.push(line.trim());
    else if (line.trim() !== '') throw new Error(`${key}: a line outside a section: ${line}`);
  }
  const shape = (fields['shape'] ?? Object.keys(sections).join(' '))
    .split(/\s+/)
    .map((word) => ({ section: word.replace('?', ''), optional: word.endsWith('?') }));
  const split = (value: string | undefined): string[] => (value ?? '').split(' | ').map((part) => part.trim());
  return {
    key,
    label,
    unsolicited: kind.endsWith('!'),
    lang,
    channels: channels.split(',') as Channel[],
    senders: split(fields['from']),
    subjects: split(fields['subject']),
    shape,
    sections,
  };
}
