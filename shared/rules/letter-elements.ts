import type { LetterElement, LetterKind } from '../domain/letter.ts';
import type { LetterFacts } from '../domain/letter-facts.ts';
import { findAccusation } from './accusations.ts';
import { contactToStop, datedTerm, type LetterCheck } from './letter-check.ts';
import { letterChecks } from './letter-checks.ts';
import { letterRules } from './letter-rules.ts';
import { printDate } from './print-date.ts';
import { printedProfile } from './printed-profile.ts';
import { insistsOnAnswer } from './reminder-tone.ts';

/**
 * The checklist of a letter, computed from its text as it stands, so that an edit shows what went missing. With `subject` the
 * subject line is checked too. Ids are stable; the window has one label for each.
 */
export function letterElements(kind: LetterKind, text: string, facts: LetterFacts, subject?: string): LetterElement[] {
  const plain = flat(text);
  const has = (value: string) => value.trim() === '' || plain.includes(flat(value));
  const element = (id: string, article: string, present: boolean): LetterElement => ({ id, article, present });
  const checks: Readonly<Record<string, LetterCheck>> = letterChecks[kind];
  const { form, neutral } = letterRules[kind];
  return [
    ...(subject === undefined ? [] : [element('subject', 'AVG art. 12(2)', isSubject(facts, subject))]),
    ...(form ? [] : [element('addressee', 'AVG art. 4(7)', has(facts.addressee.name))]),
    ...(form ? [] : [element('reference', 'AVG art. 12(2)', has(facts.reference))]),
    ...(citesFirst(kind) ? [element('first-letter', 'AVG art. 12(3)', citesFirstLetter(facts, has))] : []),
    ...(restsOnMessage.has(kind) ? [element('message-facts', 'AVG art. 12(2)', namesMessage(facts, has))] : []),
    ...(kind === 'objection-post' ? [element('own-address', 'AVG art. 12(2)', namesOwnAddress(facts, has))] : []),
    ...contactElements(facts, has, plain),
    ...Object.entries(checks)
      .filter(([id]) => kind !== 'reminder' || !onlyInsisting.has(id) || insistsOnAnswer(facts))
      .filter(([id]) => kind !== 'ap-complaint' || id !== 'not-settled' || hasObjected(facts))
      .map(([id, { law, all }]) =>
        element(
          id,
          law,
          all.every((it) => it.test(plain)),
        ),
      ),
    ...(neutral ? [element('neutral', 'BW art. 6:167', plain !== '' && isNeutral(text, facts))] : []),
    ...(namesTerm.has(kind) && facts.expectedDue !== null
      ? [element('due-date', 'AVG art. 12(3)', datedTerm.test(plain))]
      : []),
    // Without one nothing is ticked: on LinkedIn the answer comes there.
    ...(form || kind === 'objection-short' || facts.dataSubject.replyAddress === ''
      ? []
      : [element('reply-address', 'AVG art. 12(3)', has(facts.dataSubject.replyAddress))]),
    ...(form ? [] : [element('signature', 'AVG art. 12(6)', isSigned(text, facts))]),
    ...(form ? [] : [element('date', 'AVG art. 12(3)', endsWithDate(text))]),
    ...(kind === 'objection-short' ? [element('length', '', text !== '' && text.length <= longestChatMessage)] : []),
  ];
}

/** What LinkedIn takes in one InMail, with some room; messages to connections may be longer. */
export const longestChatMessage = 1900;

const generalIds = [
  'subject',
  'addressee',
  'reference',
  'first-letter',
  'message-facts',
  'own-address',
  'new-contact',
  'neutral',
  'due-date',
  'reply-address',
  'signature',
  'date',
  'length',
];

/** Every id that `letterElements` can give. */
export const letterElementIds: readonly string[] = [
  ...new Set([...generalIds, ...Object.values(letterChecks).flatMap((checks) => Object.keys(checks))]),
];

/** What a reminder says only when it may name what is missing. */
const onlyInsisting: ReadonlySet<string> = new Set(['missing', 'courtesy-term']);

/** Letters that are bound to the message by its particulars; the others tell no more of it than they need. */
const restsOnMessage: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'objection',
  'access',
  'both',
  'objection-post',
  'who-are-you',
  'reminder',
  'linkedin-access',
  'linkedin-objection',
  'ap-complaint',
  'trade-body',
]);

/** Letters that ask for an answer by a date that runs from their own receipt. */
const namesTerm: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'objection',
  'access',
  'both',
  'supplier-access',
  'linkedin-access',
  'linkedin-objection',
  'alias-leak',
]);

function citesFirst(kind: LetterKind): boolean {
  const { role } = letterRules[kind];
  return (
    role === 'reminder' ||
    role === 'reply' ||
    kind === 'client-notice' ||
    kind === 'ap-complaint' ||
    kind === 'trade-body'
  );
}

/** Letters that tell of it whenever there was contact after the objection. */
const tellsOfContact: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'reminder',
  'breach-again',
  'breach-one-list',
  'breach-colleague',
  'client-notice',
  'ap-complaint',
  'trade-body',
]);

function contactElements(facts: LetterFacts, has: (value: string) => boolean, plain: string): LetterElement[] {
  const contact = facts.earlier?.newContact ?? null;
  if (contact === null || !tellsOfContact.has(facts.kind)) return [];
  const told = has(printDate(contact.on, facts.language));
  const subject = facts.kind === 'client-notice' || facts.kind === 'trade-body' || has(contact.subject);
  const stops = facts.kind !== 'reminder' || contactToStop.test(plain);
  return [{ id: 'new-contact', article: 'AVG art. 21(3)', present: told && subject && stops }];
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The subject names the right, or else carries the reference. */
function isSubject({ kind, reference }: LetterFacts, subject: string): boolean {
  if (kind === 'reminder') return /herinnering|reminder/i.test(subject);
  if (kind === 'objection' || kind === 'objection-post' || kind === 'objection-short') return /\b21\b/.test(subject);
  if (kind === 'access') return /\b15\b/.test(subject);
  if (kind === 'both') return /\b21\b/.test(subject) && /\b15\b/.test(subject);
  return subject.includes(reference);
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

function namesOwnAddress({ dataSubject }: LetterFacts, has: (value: string) => boolean): boolean {
  return dataSubject.postalAddress.split('\n').every(has);
}

function citesFirstLetter({ kind, earlier, language }: LetterFacts, has: (value: string) => boolean): boolean {
  if (earlier === null || !has(printDate(earlier.sentOn, language))) return false;
  return kind !== 'reminder' || has(printDate(earlier.due, language));
}

function hasObjected({ earlier }: LetterFacts): boolean {
  return earlier?.rights.includes('objection') ?? false;
}

/** In the writer's own words; names and quotations are not theirs. */
export function isNeutral(text: string, facts: LetterFacts): boolean {
  const { controller, addressee, dataSubject, message, details, earlier } = facts;
  const values = [
    controller.name,
    addressee.name,
    dataSubject.name,
    message.subject,
    message.quote,
    message.senderName,
  ];
  return (
    findAccusation(text, [
      ...values,
      details.answer.quote,
      earlier?.newContact?.subject ?? '',
      message.senderAddress ?? '',
    ]) === null
  );
}

/** The end of the letter without the list of what goes with it. */
function lastLines(text: string): string[] {
  return text
    .replace(/\n(?:Bijlagen|Enclosures):[^]*$/, '')
    .trimEnd()
    .split('\n')
    .slice(-8);
}

/** By the name under the letter; a name higher up is no signature. */
function isSigned(text: string, { dataSubject: { name } }: LetterFacts): boolean {
  return name.trim() !== '' && lastLines(text).some((line) => flat(line).includes(flat(name)));
}

function endsWithDate(text: string): boolean {
  return lastLines(text).some((line) => /\b\d{1,2} \p{L}+ \d{4}\s*$/u.test(line));
}
