import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { archiveEntries, mailEntries } from '../main/engine/sample/entries.ts';
import { Channel } from '../shared/domain/message.ts';
import { Label } from '../shared/domain/verdict.ts';
import { generate } from './corpus/generate.ts';
import { readPatterns } from './corpus/read-patterns.ts';
import { readWritten } from './corpus/read-written.ts';
import { commons, vocabulary } from './corpus/vocabulary.ts';
import type { Example } from './example.ts';
import { makeMessage } from './make-message.ts';

const perPattern = 50;

/** Messages made from the patterns of the corpus, several thousand; the same ones every time. */
export function patternExamples(root: string): Example[] {
  const folder = join(root, 'training/corpus/patterns');
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => readPatterns(readFileSync(join(folder, name), 'utf8')))
    .flatMap((pattern) => generate(pattern, vocabulary, commons, perPattern));
}

/** The messages of the corpus that were written one by one. */
export function corpusExamples(root: string): Example[] {
  const folder = join(root, 'training/corpus/written');
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => readWritten(readFileSync(join(folder, name), 'utf8'), name.replace('.txt', '')));
}

/** All that may be learned from. */
export const trainingExamples = (root: string): Example[] => [
  ...patternExamples(root),
  ...corpusExamples(root),
  ...writtenExamples(root, 'tune.jsonl'),
  ...sampleExamples(),
];

const Row = z.object({
  id: z.string(),
  label: Label,
  unsolicited: z.boolean(),
  lang: z.string(),
  channel: Channel,
  from: z.object({ name: z.string(), address: z.string().optional() }),
  subject: z.string().optional(),
  text: z.string(),
  headers: z.record(z.string(), z.string()).optional(),
  sponsored: z.boolean().optional(),
});

/** Messages written one by one. Neighbours in a file were written in one go, so they stay together. */
export function writtenExamples(root: string, file: string): Example[] {
  return readFileSync(join(root, 'test/engine/triage/dev-set', file), 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => {
      const { id, label, unsolicited, lang, channel, from, ...rest } = Row.parse(JSON.parse(line));
      return {
        id,
        group: `${file}-${Math.floor(index / 10)}`,
        origin: 'written',
        label,
        unsolicited,
        lang,
        message: makeMessage({ ...rest, channel, name: from.name, address: from.address }),
      };
    });
}

const HeldOut = z.object({
  id: z.string(),
  label: Label,
  unsolicited: z.boolean(),
  channel: Channel,
  from: z.object({ name: z.string().nullish(), address: z.string().nullish() }).nullish(),
  subject: z.string().nullish(),
  text: z.string(),
  headers: z.record(z.string(), z.string()).nullish(),
});

/** Messages by writers who knew neither the corpus nor the program; for measuring only. */
export function heldOutExamples(root: string, file: string): Example[] {
  return readFileSync(join(root, 'training/held-out', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, label, unsolicited, channel, from, subject, text, headers } = HeldOut.parse(JSON.parse(line));
      const message = makeMessage({
        channel,
        name: from?.name ?? '',
        address: from?.address,
        subject: subject ?? '',
        text,
        headers: headers ?? {},
      });
      return { id, group: file, origin: 'written', label, unsolicited, lang: '', message };
    });
}

const dutch = /\b(?:de|het|een|van|je|ik|uw|wij|voor|niet)\b/gi;
const english = /\b(?:the|you|and|your|we|for|of|to|is|not)\b/gi;

/** The messages of the sample mailbox that is shipped with the app; a sender's messages stay together. */
export function sampleExamples(): Example[] {
  return [...mailEntries, ...archiveEntries].flatMap((entry) => {
    if (entry.truth === null) return [];
    const { key, truth, from, subject, text, fields } = entry;
    const archive = entry.key !== '' && !from.address.includes('@');
    return [
      {
        id: key,
        group: `sample-${from.address || from.name}`,
        origin: 'written' as const,
        ...truth,
        lang: (text.match(dutch)?.length ?? 0) >= (text.match(english)?.length ?? 0) ? 'nl' : 'en',
        message: makeMessage({
          channel: archive ? 'linkedin' : 'email',
          name: from.name,
          ...(archive ? {} : { address: from.address }),
          subject,
          text,
          headers: archive ? {} : { ...fields },
        }),
      },
    ];
  });
}
