import type { LetterKind } from '../../shared/domain/letter.ts';
import { letterRules, type LetterNeed } from '../../shared/rules/letter-rules.ts';

/** One line for each kind of letter. */
export const about: Readonly<Record<LetterKind, string>> = {
  objection: 'objection to direct marketing (AVG art. 21)',
  access: 'access request (AVG art. 15)',
  both: 'objection and access request in one letter',
  'objection-short': 'objection that fits into one LinkedIn or chat message',
  'objection-post': 'objection to addressed post, or to post for the residents',
  'who-are-you': 'polite question who writes and where the data came from (AVG art. 14)',
  reminder: 'reminder of the first letter',
  'breach-again': 'they wrote again after the objection (AVG art. 21(3))',
  'breach-one-list': 'they stopped one list only',
  'breach-colleague': 'a colleague wrote after the objection',
  'breach-linkedin-consent': 'they say that LinkedIn is consent (AVG art. 7)',
  'excuse-id-copy': 'they want a copy of an identity document (AVG art. 12(6))',
  'excuse-fee': 'they ask for a fee (AVG art. 12(5))',
  'excuse-own-form': 'they want their own form (AVG art. 12(2))',
  'excuse-wrong-channel': 'they refer to another address',
  'excuse-language': 'they point to the language',
  'excuse-too-late': 'they say it is too late',
  'excuse-article-41': 'they rely on UAVG art. 41',
  'excuse-processor': 'they say they are a processor (AVG art. 28)',
  'extension-late': 'extension announced too late (AVG art. 12(3))',
  'extension-no-reasons': 'extension without reasons',
  incomplete: 'what is missing in their answer',
  'supplier-access': 'access request and objection to a supplier named in an answer',
  'linkedin-access': 'access request to LinkedIn Ireland',
  'linkedin-objection': 'objection to LinkedIn Ireland by someone without an account',
  'linkedin-report': 'text and steps for a report on LinkedIn',
  'client-notice': "neutral question to the recruiter's client",
  'ap-complaint': 'complaint to the Autoriteit Persoonsgegevens (AVG art. 77)',
  'acm-report': 'answers for the spam form of the ACM (Tw art. 11.7)',
  'trade-body': 'complaint to a trade body of which they are a member',
  'alias-leak': 'question to a shop about an address only they had',
};

const needs: Readonly<Record<LetterNeed, string>> = {
  addressee: 'details: addressee',
  missing: 'details: missing',
  'business-address': 'details: businessAddress',
  'postal-address': 'your postal address',
  'receiving-address': 'a message that came to an address of yours',
  confirmed: 'details: confirmed',
};

/** What a letter cannot do without, in words. */
export function needsOf(kind: LetterKind): string[] {
  const rule = letterRules[kind];
  const drawn =
    rule.when === 'always' || rule.when === 'by-message'
      ? []
      : rule.when === 'on-linkedin'
        ? ['a LinkedIn message']
        : ['--case'];
  return [...drawn, ...rule.needs.map((need) => needs[need])];
}
