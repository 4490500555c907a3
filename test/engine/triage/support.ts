import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Channel, type Message } from '../../../shared/domain/message.ts';
import { Label, unknownRelationship, type Relationship } from '../../../shared/domain/verdict.ts';

/** The invented data subject of these tests. */
export const mark: Relationship = {
  ...unknownRelationship,
  ownNames: ['Mark Veenstra'],
  ownAddresses: ['mark.veenstra@home.example', 'mark@veenstra-advies.example'],
};

interface Given {
  channel?: Channel;
  name?: string;
  address?: string | null;
  subject?: string;
  text?: string;
  /** One value per header, or several. */
  headers?: Readonly<Record<string, string>>;
  replyTo?: readonly string[];
  hosts?: readonly string[];
  to?: readonly string[];
  attachment?: string;
  sponsored?: boolean;
}

export function makeMessage(given: Given): Message {
  const text = given.text ?? '';
  return {
    channel: given.channel ?? 'email',
    messageId: null,
    replyTo: given.replyTo ?? [],
    conversation: null,
    sentAt: null,
    from: { name: given.name ?? '', address: given.address ?? null, profile: null },
    to: (given.to ?? ['mark@veenstra-advies.example']).map((address) => ({ name: '', address, profile: null })),
    cc: [],
    answerTo: [],
    deliveredTo: [],
    subject: given.subject ?? '',
    text,
    hosts: given.hosts ?? [...text.matchAll(/https?:\/\/([a-z0-9.-]+)/g)].map((match) => match[1] ?? ''),
    headers: Object.fromEntries(Object.entries(given.headers ?? {}).map(([name, value]) => [name, [value]])),
    attachments:
      given.attachment === undefined ? [] : [{ name: given.attachment, type: 'application/octet-stream', size: 1 }],
    folder: null,
    draft: false,
    sponsored: given.sponsored ?? false,
    group: false,
    sourceHash: '',
  };
}

const Row = z.strictObject({
  id: z.string(),
  label: Label,
  unsolicited: z.boolean(),
  lang: z.enum(['nl', 'en', 'de', 'fr']),
  channel: Channel,
  from: z.strictObject({ name: z.string(), address: z.string().optional() }),
  subject: z.string().optional(),
  text: z.string(),
  headers: z.record(z.string(), z.string()).optional(),
  sponsored: z.boolean().optional(),
});

export type DevRow = z.infer<typeof Row> & { readonly message: Message };

/** The invented messages of one split, with what they should be judged to be. */
export function readDevSet(split: 'tune' | 'held-out'): readonly DevRow[] {
  return readFileSync(new URL(`dev-set/${split}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const row = Row.parse(JSON.parse(line));
      const headers = row.headers ?? {};
      const reply = headers['in-reply-to']?.replace(/[<>]/g, '');
      return {
        ...row,
        message: makeMessage({
          channel: row.channel,
          name: row.from.name,
          address: row.from.address ?? null,
          subject: row.subject ?? '',
          text: row.text,
          headers,
          replyTo: reply === undefined ? [] : [reply],
          sponsored: row.sponsored ?? false,
        }),
      };
    });
}
