import type { LetterKind } from '../domain/letter.ts';

/**
 * What a letter does in its case. `request`: the letter that starts the term. `reminder`: comes back to it, at most one of
 * these. `reply`: answers what the controller wrote. `aside`: goes to someone else, or asks nothing that has a term here.
 */
export type LetterRole = 'request' | 'reminder' | 'reply' | 'aside';

/** What must have happened, or the letter would state what is not so. */
export type LetterCondition =
  | 'always'
  | 'on-linkedin'
  | 'by-message'
  | 'sent'
  | 'unanswered'
  | 'answered'
  | 'objection-answered'
  | 'contact-after-objection'
  | 'extension-claimed'
  | 'extension-too-late'
  | 'complaint-possible';

/** What only the data subject can give (`LetterDetails`), or what must be known of them. */
export type LetterNeed =
  'addressee' | 'missing' | 'business-address' | 'postal-address' | 'receiving-address' | 'confirmed';

export interface LetterRule {
  readonly role: LetterRole;
  readonly when: LetterCondition;
  readonly needs: readonly LetterNeed[];
  /** `controller`: of the case. `given`: by the data subject. The others are known. */
  readonly to: 'controller' | 'given' | 'linkedin' | 'ap' | 'acm';
  /** Answers for a form that the data subject fills in, without salutation and signature. */
  readonly form: boolean;
  /** Whether the annexes go with it and are listed in it. */
  readonly encloses: boolean;
  /** To a third party about the controller: facts and questions only (BW art. 6:162 and 6:167). */
  readonly neutral: boolean;
}

const request: LetterRule = {
  role: 'request',
  when: 'always',
  needs: [],
  to: 'controller',
  form: false,
  encloses: false,
  neutral: false,
};
const reminder: LetterRule = { ...request, role: 'reminder', when: 'unanswered' };
const breach: LetterRule = { ...reminder, when: 'contact-after-objection' };
const reply: LetterRule = { ...request, role: 'reply', when: 'answered' };
const aside: LetterRule = { ...request, role: 'aside' };

export const letterRules: Readonly<Record<LetterKind, LetterRule>> = {
  objection: request,
  access: request,
  both: request,
  'objection-short': request,
  'objection-post': { ...request, needs: ['postal-address'] },
  'who-are-you': aside,
  reminder,
  'breach-again': breach,
  'breach-one-list': { ...reminder, when: 'objection-answered' },
  'breach-colleague': breach,
  'breach-linkedin-consent': { ...reply, when: 'objection-answered' },
  'excuse-id-copy': reply,
  'excuse-fee': reply,
  'excuse-own-form': reply,
  'excuse-wrong-channel': reply,
  'excuse-language': reply,
  'excuse-too-late': reply,
  'excuse-article-41': reply,
  'excuse-processor': reply,
  'extension-late': { ...reminder, when: 'extension-too-late' },
  'extension-no-reasons': { ...reply, when: 'extension-claimed' },
  incomplete: { ...reminder, when: 'answered', needs: ['missing'] },
  'supplier-access': { ...aside, when: 'answered', needs: ['addressee'], to: 'given' },
  'linkedin-access': { ...aside, when: 'on-linkedin', to: 'linkedin' },
  'linkedin-objection': { ...aside, when: 'by-message', needs: ['confirmed'], to: 'linkedin' },
  'linkedin-report': { ...aside, when: 'on-linkedin', to: 'linkedin', form: true },
  'client-notice': {
    ...aside,
    when: 'contact-after-objection',
    needs: ['addressee', 'confirmed'],
    to: 'given',
    neutral: true,
  },
  'ap-complaint': { ...aside, when: 'complaint-possible', to: 'ap', encloses: true },
  'acm-report': { ...aside, when: 'by-message', needs: ['business-address'], to: 'acm', form: true, encloses: true },
  'trade-body': {
    ...aside,
    when: 'complaint-possible',
    needs: ['addressee', 'confirmed'],
    to: 'given',
    encloses: true,
    neutral: true,
  },
  'alias-leak': { ...aside, needs: ['addressee', 'receiving-address', 'confirmed'], to: 'given', neutral: true },
};

/** By type only the domain knows its kinds where no schema may be loaded. */
export const everyLetterKind = Object.keys(letterRules) as LetterKind[];

export const letterRole = (kind: LetterKind): LetterRole => letterRules[kind].role;

/** Whether one letter of a case is written in place of the other: letters with another part, or to others, stand beside it. */
export function sharesPlace(one: LetterKind, other: LetterKind): boolean {
  return letterRole(one) === letterRole(other) && (letterRole(one) !== 'aside' || one === other);
}
