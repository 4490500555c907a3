import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { signals } from '../../main/engine/triage/signals/index.ts';
import { SkipReason } from '../../shared/domain/message.ts';
import { letterKinds } from '../../shared/domain/letter.ts';
import { failureCodes } from '../../shared/failure.ts';
import { letterElements } from '../../shared/rules/letter-text.ts';
import { failureText } from '../../renderer/text/failure-text.ts';
import { elementText, signalText, skipText } from '../../renderer/text/tables.ts';
import { messages } from '../../renderer/text/use-text.ts';
import { enElements } from '../../renderer/text/en/tables.ts';
import { enSignals } from '../../renderer/text/en/signals.ts';
import { fullFacts } from '../shared/rules/letter-facts.ts';

const languages = ['nl', 'en'] as const;

// One value for every name that a sentence asks for.
const values = Object.fromEntries(
  [
    ...Object.values(messages)
      .flatMap((sentences) => Object.values(sentences))
      .join('\n')
      .matchAll(/\{(\w+)[,}]/g),
  ].map(([, name]) => [name, 2]),
);

describe.each(languages)('the window in %s', (language) => {
  const intl = createIntl({
    locale: language,
    messages: messages[language],
    onError: (error) => {
      throw error;
    },
  });

  test('the checklist promised a place, and ticked it for a letter that bears only a date', () => {
    expect(elementText('date', language)).not.toMatch(/plaats|place/i);
  });

  test('every sentence can be filled in', () => {
    for (const id of Object.keys(messages[language])) {
      const sentence = intl.formatMessage({ id }, values);
      expect(sentence, id).not.toBe('');
      expect(sentence, id).not.toMatch(/[{}]/u);
    }
  });

  test('every failure says what happened and what to do', () => {
    for (const code of failureCodes) {
      const { happened, next } = failureText(code, language);
      expect(happened, code).toMatch(/\.$/u);
      expect(next, code).toMatch(/\.$/u);
    }
  });

  test('an unknown failure is a readable sentence', () => {
    expect(failureText('made-up-yesterday', language)).toEqual(failureText('internal', language));
  });

  test('every reason to skip an item has a text', () => {
    for (const reason of SkipReason.options) expect(skipText(reason, language), reason).toMatch(/\w/u);
  });

  test('an unknown code is shown as words', () => {
    expect(signalText('never-seen-before', language)).toBe('Never seen before');
    expect(signalText('constructor', language)).toBe('Constructor');
  });
});

test('every signal has a sentence in both languages', () => {
  expect(signals.map(({ id }) => id).filter((id) => !Object.hasOwn(enSignals, id))).toEqual([]);
});

test.each(letterKinds)('every part of the checklist of %s has a label', (kind) => {
  const parts = letterElements(kind, '', fullFacts(kind, 'nl'), '');
  expect(parts.length).toBeGreaterThan(4);
  for (const { id } of parts) {
    expect(Object.keys(enElements)).toContain(id);
    expect(elementText(id, 'nl')).not.toBe('');
  }
});
