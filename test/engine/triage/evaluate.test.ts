import { expect, test } from 'vitest';
import { Label } from '../../../shared/domain/verdict.ts';
import { classify } from '../../../main/engine/triage/classify.ts';
import { mark, readDevSet } from './support.ts';

const labels = Label.options;

function evaluate(split: 'tune' | 'held-out') {
  const rows = readDevSet(split).map((row) => ({ ...row, verdict: classify(row.message, mark) }));
  const count = (truth: Label, given: Label) =>
    rows.filter(({ label, verdict }) => label === truth && verdict.label === given).length;
  const others = rows.filter(({ label }) => label === 'other');
  const scores = labels.map((label) => {
    const hit = count(label, label);
    const precision = hit / rows.filter(({ verdict }) => verdict.label === label).length;
    const recall = hit / rows.filter((row) => row.label === label).length;
    return { label, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
  });
  const approaches = rows.filter(({ unsolicited }) => unsolicited);
  return {
    rows,
    table: Object.fromEntries(
      labels.map((truth) => [truth, Object.fromEntries(labels.map((given) => [given, count(truth, given)]))]),
    ),
    macroF1: scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length,
    recruiter: scores.find(({ label }) => label === 'recruiter'),
    otherFlagged: others.filter(({ verdict }) => verdict.band === 'flagged').length / others.length,
    flagged: approaches.filter(({ verdict }) => verdict.band === 'flagged').length / approaches.length,
    askedForFlagged: rows.filter(({ unsolicited, verdict }) => !unsolicited && verdict.band === 'flagged').length,
  };
}

const show = ({ table, macroF1, otherFlagged, flagged }: ReturnType<typeof evaluate>, split: string): void => {
  // oxlint-disable-next-line no-console -- the confusion matrix is the point of this test
  console.log(split, table, {
    macroF1: macroF1.toFixed(3),
    otherFlagged: otherFlagged.toFixed(3),
    unsolicitedFlagged: flagged.toFixed(3),
  });
};

test('the set has at least 300 messages in Dutch and English, of every label and channel', () => {
  const rows = [...readDevSet('tune'), ...readDevSet('held-out')];
  expect(rows.length).toBeGreaterThanOrEqual(300);
  for (const lang of ['nl', 'en']) {
    for (const label of labels)
      expect(rows.filter((row) => row.lang === lang && row.label === label).length).toBeGreaterThan(25);
  }
  expect(new Set(rows.map(({ channel }) => channel)).size).toBe(4);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('no message of one split repeats a message of the other', () => {
  const known = new Set(readDevSet('tune').map(({ text }) => text));
  expect(readDevSet('held-out').filter(({ text }) => known.has(text))).toEqual([]);
});

test('held-out messages are labelled well enough, and ordinary mail is left alone', () => {
  const result = evaluate('held-out');
  show(result, 'held-out');
  expect(result.recruiter?.precision).toBeGreaterThanOrEqual(0.95);
  expect(result.recruiter?.recall).toBeGreaterThanOrEqual(0.95);
  expect(result.macroF1).toBeGreaterThanOrEqual(0.93);
  expect(result.otherFlagged).toBeLessThanOrEqual(0.01);
  expect(result.flagged).toBeGreaterThanOrEqual(0.9);
  expect(result.askedForFlagged).toBeLessThanOrEqual(1);
});

test('the messages that the weights were set with are labelled well enough too', () => {
  const result = evaluate('tune');
  show(result, 'tune');
  expect(result.macroF1).toBeGreaterThanOrEqual(0.95);
  expect(result.otherFlagged).toBeLessThanOrEqual(0.01);
});

test('German and French mail is not flagged for stray words', () => {
  const rows = [...evaluate('tune').rows, ...evaluate('held-out').rows].filter(
    ({ lang }) => lang === 'de' || lang === 'fr',
  );
  expect(rows.length).toBeGreaterThan(5);
  for (const { verdict } of rows) expect(verdict).toMatchObject({ label: 'other', band: 'clear', unsolicited: false });
});
