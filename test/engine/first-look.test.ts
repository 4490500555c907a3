import { expect, test } from 'vitest';
import { organisationHint } from '../../main/engine/intake/organisation-hint.ts';
import { hintOf, keepLook, lookAt, stranger, verdictOn } from '../../main/engine/reading/first-look.ts';
import { classify } from '../../main/engine/triage/classify.ts';
import { parsed, rawMail } from './intake/intake-input.ts';

const approach = () =>
  parsed(
    rawMail(
      [
        'From: Ramon Bakker <ramon@talentbrug.example>',
        'To: noor@devries.example',
        'Subject: Senior developer gezocht',
        'Date: Thu, 18 Sep 2025 07:42:10 +0200',
      ],
      'Hoi Noor,\r\n\r\nIk zag je profiel en heb een mooie opdracht voor je als senior developer. Sta je open voor een gesprek?\r\n\r\nRamon Bakker\r\nTalentbrug B.V.\r\n',
    ),
  );
const nobody = stranger({ names: ['Noor de Vries'], addresses: ['noor@devries.example'] });

test('what was worked out beside the engine is what the engine would have', async () => {
  const message = await approach();
  const look = lookAt(message, nobody);
  keepLook(message, look, nobody);
  expect(verdictOn(message, { ...nobody }, null)).toBe(look.verdict);
  expect(look.verdict).toEqual(classify(message, nobody));
  expect(hintOf(message)).toEqual(organisationHint(message));
});

test('a verdict on a stranger is not that on someone the data subject knows', async () => {
  const message = await approach();
  keepLook(message, lookAt(message, nobody), nobody);
  for (const known of [
    { ...nobody, answersOwnMessage: true },
    { ...nobody, earlierOwnMessage: '2025-01-03' },
    { ...nobody, refusedOn: '2025-01-03' },
    { ...nobody, marked: 'allowed' as const },
    { ...nobody, ownNames: ['Sam de Vries'] },
  ])
    expect(verdictOn(message, known, null)).toEqual(classify(message, known));
  expect(verdictOn(message, { ...nobody, answersOwnMessage: true }, null)).not.toEqual(classify(message, nobody));
});
