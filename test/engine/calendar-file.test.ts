import { expect, test } from 'vitest';
import { caseBench } from '../support/case-bench.ts';

const { call, sentCase, writtenCase, opened } = caseBench();

test('the dates of a case as whole days, each with its proof, and nobody named', async () => {
  const { id, view } = await sentCase();
  const { source, fileName } = await call()['case.calendarFile']({ id, language: 'nl' });
  const text = new TextDecoder().decode(source);
  const unfolded = text.replaceAll('\r\n\t', '').replaceAll('\r\n ', '');
  expect(fileName).toBe(`verzet-${view.reference.toLowerCase()}`);
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20260407');
  expect(unfolded).toContain(`SUMMARY:Verzet ${view.reference}: laatste dag om te antwoorden`);
  expect(unfolded).toContain('aasdag');
  // Nine in the morning, three days before and on the day itself.
  expect(unfolded).toContain('TRIGGER:-P2DT15H');
  expect(unfolded).toContain('TRIGGER:PT9H');
  expect(unfolded).not.toContain('Talentvonk');
  // RFC 5545 section 3.1: folded lines, each ended by CRLF; the library counts characters where the RFC advises octets.
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.split('\r\n').every((line) => line.length <= 76)).toBe(true);
});

test('a case that waits for nothing has no calendar file', async () => {
  const { id } = await writtenCase();
  await expect(call()['case.calendarFile']({ id, language: 'nl' })).rejects.toThrow(
    expect.objectContaining({ code: 'no-dates' }),
  );
});

test('the dates to tell of, across cases, since the day that was told last', async () => {
  await sentCase();
  opened().travel('2026-04-07');
  expect(await call()['case.notices']({ since: null })).toMatchObject([{ kind: 'answer', moment: 'on' }]);
  opened().travel('2026-04-20');
  expect(await call()['case.notices']({ since: '2026-04-07' })).toMatchObject([{ kind: 'answer', moment: 'after' }]);
  expect(await call()['case.notices']({ since: '2026-04-20' })).toEqual([]);
});
