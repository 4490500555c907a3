import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Message } from '../../../../shared/domain/message.ts';
import { unknownRelationship, type Relationship } from '../../../../shared/domain/verdict.ts';
import { prepareSignals } from '../../../../main/engine/triage/read-message.ts';
import { signals } from '../../../../main/engine/triage/signals/index.ts';
import { weightOf } from '../../../../main/engine/triage/weigh.ts';
import { makeMessage } from '../support.ts';
import { formCases } from './form-cases.ts';

const read = prepareSignals(signals);
const evidenceOf = (id: string, message: Message, relationship: Relationship): readonly string[] =>
  read(message, relationship).signals.find(({ signal }) => signal.id === id)?.evidence ?? [];

const Pair = z.tuple([z.string(), z.string()]);
const phraseCases = readFileSync(new URL('phrase-cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => z.strictObject({ id: z.string(), nl: Pair, en: Pair }).parse(JSON.parse(line)));

describe('words', () => {
  test.each(phraseCases)(
    '$id is found in Dutch and English where it is meant, and not in like words',
    ({ id, nl, en }) => {
      for (const [meant, other] of [nl, en]) {
        const found = evidenceOf(id, makeMessage({ text: meant }), unknownRelationship);
        expect(found.length, meant).toBeGreaterThan(0);
        for (const words of found) expect(meant).toContain(words);
        expect(evidenceOf(id, makeMessage({ text: other }), unknownRelationship), other).toEqual([]);
      }
    },
  );
});

describe('headers, senders and relations', () => {
  test.each(formCases)('$id is found where it is meant', ({ id, yes, no, relationship }) => {
    for (const given of yes)
      expect(
        evidenceOf(id, makeMessage(given), { ...unknownRelationship, ...relationship }),
        JSON.stringify(given),
      ).not.toEqual([]);
    for (const given of no)
      expect(evidenceOf(id, makeMessage(given), unknownRelationship), JSON.stringify(given)).toEqual([]);
  });
});

test('every signal has a test, a weight above zero, an own id and a description of one sentence', () => {
  const tested = [...phraseCases, ...formCases].map(({ id }) => id);
  expect([...tested].sort()).toEqual(signals.map(({ id }) => id).sort());
  for (const signal of signals) {
    expect(weightOf(signal).weight, signal.id).toBeGreaterThan(0);
    expect(signal.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(signal.description, signal.id).toMatch(/^[A-Z].*\.$/);
    expect(signal.source.length, signal.id).toBeGreaterThan(8);
  }
});
