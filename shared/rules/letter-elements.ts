import type { LetterElement, LetterFacts, LetterKind } from '../domain/letter.ts';
import { contactToStop, datedTerm, type LetterCheck, letterChecks } from './letter-checks.ts';
import { printDate } from './print-date.ts';
import { insistsOnAnswer } from './reminder-tone.ts';
import { printedProfile } from './printed-profile.ts';

/**
 * The checklist of a letter, computed from its text as it stands, so that an edit shows what went missing. With `subject` the
 * subject line is checked too. Ids are stable; the window has one label for each.
 */
export function letterElements(kind: LetterKind, text: string, facts: LetterFacts, subject?: string): LetterElement[] {
  const plain = flat(text);
  const has = (value: string) => value.trim() === '' || plain.includes(flat(value));
  const element = (id: string, article: string, present: boolean): LetterElement => ({ id, article, present });
  const checks: Readonly<Record<string, LetterCheck>> = letterChecks[kind];
  return [
    ...(subject === undefined ? [] : [element('subject', 'AVG art. 12(2)', isSubject(kind, subject))]),
    element('addressee', 'AVG art. 4(7)', has(facts.controller.name)),
    element('reference', '', has(facts.reference)),
    ...(kind === 'reminder' ? [element('first-letter', 'AVG art. 12(3)', citesFirstLetter(facts, has))] : []),
    element('message-facts', 'AVG art. 12(2)', namesMessage(facts, has)),
    ...(facts.earlier?.newContact == null || kind !== 'reminder'
      ? []
      : [element('new-contact', 'AVG art. 21(3)', citesNewContact(facts, has) && contactToStop.test(plain))]),
    ...Object.entries(checks)
      .filter(([id]) => !onlyInsisting.has(id) || insistsOnAnswer(facts))
      .map(([id, { law, all }]) =>
        element(
          id,
          law,
          all.every((it) => it.test(plain)),
        ),
      ),
    ...(kind === 'reminder' || facts.expectedDue === null
      ? []
      : [element('due-date', 'AVG art. 12(3)', datedTerm.test(plain))]),
    element('reply-address', 'AVG art. 12(3)', has(facts.dataSubject.replyAddress)),
    element('signature', '', isSigned(text, facts)),
    element('date', '', endsWithDate(text)),
  ];
}

const generalIds = [
  'subject',
  'addressee',
  'reference',
  'first-letter',
  'message-facts',
  'new-contact',
  'due-date',
  'reply-address',
  'signature',
  'date',
];

/** Every id that `letterElements` can give. */
export const letterElementIds: readonly string[] = [
  ...new Set([...generalIds, ...Object.values(letterChecks).flatMap((checks) => Object.keys(checks))]),
];

/** What a reminder says only when it may name what is missing. */
const onlyInsisting: ReadonlySet<string> = new Set([
  'missing',
  'courtesy-term',
] satisfies (keyof typeof letterChecks.reminder)[]);

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isSubject(kind: LetterKind, subject: string): boolean {
  if (kind === 'reminder') return /herinnering|reminder/i.test(subject);
  const article = { objection: [/\b21\b/], access: [/\b15\b/], both: [/\b21\b/, /\b15\b/] }[kind];
  return article.every((it) => it.test(subject));
}

/** When, from whom, about what and on which exact address or profile, as far as known. */
function namesMessage(facts: LetterFacts, has: (value: string) => boolean): boolean {
  const { sentOn, subject, senderName, senderAddress, receivingAddress } = facts.message;
  return [
    sentOn === null ? '' : printDate(sentOn, facts.language),
    subject,
    senderName,
    senderAddress ?? '',
    receivingAddress ?? '',
    printedProfile(facts),
  ].every(has);
}

function citesFirstLetter({ earlier, language }: LetterFacts, has: (value: string) => boolean): boolean {
  return earlier !== null && has(printDate(earlier.sentOn, language)) && has(printDate(earlier.due, language));
}

function citesNewContact({ earlier, language }: LetterFacts, has: (value: string) => boolean): boolean {
  const contact = earlier?.newContact ?? null;
  return contact !== null && has(printDate(contact.on, language)) && has(contact.subject);
}

function lastLines(text: string): string[] {
  return text.trimEnd().split('\n').slice(-8);
}

/** By the name under the letter; a name higher up is no signature. */
function isSigned(text: string, { dataSubject: { name } }: LetterFacts): boolean {
  return name.trim() !== '' && lastLines(text).some((line) => flat(line).includes(flat(name)));
}

function endsWithDate(text: string): boolean {
  return lastLines(text).some((line) => /\b\d{1,2} \p{L}+ \d{4}\s*$/u.test(line));
}
