import type { LetterKind } from '../domain/letter.ts';
import {
  accessCheck,
  accessTerms,
  letterCheck,
  objectionCheck,
  sharedCheck,
  type LetterCheck,
} from './letter-check.ts';
import { asideChecks } from './letter-checks-aside.ts';
import { laterChecks } from './letter-checks-later.ts';

const { remedies, reasons } = sharedCheck;
const closing = { reasons, remedies };

/** How each element of each letter (`law.md` section 7) is recognised in its text, by id, in the order of the checklist. */
export const letterChecks: Readonly<Record<LetterKind, Readonly<Record<string, LetterCheck>>>> = {
  objection: { ...objectionCheck, source: sharedCheck.source, ...sharedCheck.identification, ...closing },
  access: { ...accessCheck, ...accessTerms, ...sharedCheck.identification, ...closing },
  both: {
    ...objectionCheck,
    ...accessCheck,
    ...accessTerms,
    'access-before-erasure': letterCheck('AVG art. 15(3)', [/eerst de inzage|first the access/i]),
    ...sharedCheck.identification,
    ...closing,
  },
  'objection-short': {
    'ground-direct-marketing': objectionCheck['ground-direct-marketing'],
    'ground-own-situation': letterCheck('AVG art. 21(1)', [/zelf bepalen|decide for myself/i], 'cited'),
    'consent-withdrawn': objectionCheck['consent-withdrawn'],
    'stop-at-once': objectionCheck['stop-at-once'],
    'suppression-entry': objectionCheck['suppression-entry'],
    confirmation: letterCheck('AVG art. 12(3)', [/bevestig|confirm to me/i, /één maand|one month/i], 'cited'),
    source: sharedCheck.source,
  },
  'objection-post': { ...objectionCheck, source: sharedCheck.source, ...sharedCheck.identification, ...closing },
  ...laterChecks,
  ...asideChecks,
};
