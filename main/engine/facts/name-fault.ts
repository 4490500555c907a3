import type { Evidence, MessageFact } from '../../../shared/domain/message-fact.ts';
import { isPost } from '../intake/company-name.ts';
import { placeholder } from '../triage/signals/placeholder-left-open.ts';
import { evidence, fact, type FactInput } from './fact-input.ts';
import { foldName, isOwn, misspelt, nameWords, type OwnName, ownName } from './own-name.ts';
import { isEmptySlot, salutationIn, title } from './salutation.ts';

/**
 * What is wrong with the name that the data subject is addressed by; it tells of a list or a copied profile (AVG art. 5(1)(d)).
 * Only what is sure: another name may be a nickname, and then nobody is blamed.
 */
export function nameFault(input: FactInput): readonly MessageFact[] {
  if (!input.approach) return [];
  const open = openPlaceholder(input);
  if (open !== null) return [fact('name-placeholder', [open])];
  const own = ownName(input.own.names);
  if (own.given.size === 0) return [];
  for (const { name, found } of addressedAs(input)) {
    const code = faultIn(name, own, input.own.headlines, isMeantForOwn(input, own));
    if (code !== null) return [fact(code, [found], { name })];
  }
  return [];
}

interface Addressed {
  readonly name: string;
  readonly found: Evidence;
}

function addressedAs({ message, fresh, own }: FactInput): Addressed[] {
  const salutation = salutationIn(fresh);
  const named = [...message.to, ...message.cc].filter(
    ({ address, name }) => address !== null && own.addresses.includes(address) && name !== '' && !name.includes('@'),
  );
  return [
    ...(salutation === null || salutation.name === ''
      ? []
      : [{ name: salutation.name, found: evidence('text', salutation.line) }]),
    // How a list has the name stands in the header; a sender's own address book may be as short as it likes.
    ...named.map(({ name, address }) => ({ name, found: evidence('header', `to: ${name} <${address}>`) })),
  ];
}

function faultIn(name: string, own: OwnName, headlines: readonly string[], meant: boolean) {
  const titled = title.test(name);
  const words = nameWords(name.replace(title, '').replace(/[|@/•·()]/gu, ' '));
  if (words.length === 0) return null;
  if (isHeadline(name, words, own, headlines)) return 'name-headline';
  if (words.length > mostWords) return null;
  const sure = meant || words.some((word) => isOwn(own, word));
  if (sure && words.some((word) => !isOwn(own, word) && misspelt(own, word) !== null)) return 'name-misspelt';
  return !titled && !hasInitial(name) && isSwapped(words, own) ? 'name-swapped' : null;
}

/** The address that it was sent to, or the name beside it, is the data subject's own: so the salutation is meant for nobody else. */
function isMeantForOwn({ message, own: { addresses } }: FactInput, own: OwnName): boolean {
  const words = [...own.given, ...own.family].filter((word) => word.length >= shortestTelling);
  return [...message.to, ...message.cc].some(({ address, name }) => {
    const shown = foldName(name);
    return (
      words.some((word) => shown.includes(word)) ||
      (address !== null && addresses.includes(address) && words.some((word) => foldName(address).includes(word)))
    );
  });
}

const shortestTelling = 4;
const mostWords = 4;

/** The own name with a post behind it, or words of the own headline in place of a name. */
function isHeadline(name: string, words: readonly string[], own: OwnName, headlines: readonly string[]): boolean {
  const others = words.filter((word) => !isOwn(own, word));
  if (others.length === 0) return false;
  const inHeadline = headlines.some((headline) => {
    const known = new Set(nameWords(headline).map(foldName));
    return others.every((word) => known.has(foldName(word)));
  });
  const post = isPost(others.join(' '));
  if (others.length < words.length) return post && (inHeadline || /[|@•·]/u.test(name) || others.length > 1);
  return post && inHeadline && others.length > 1;
}

const hasInitial = (name: string): boolean => /(?:^|\s)\p{L}(?:[.\s]|$)/u.test(name);

/** The family name where the given name belongs: `Beste Kwakernaak`, `Hi Kwakernaak Jorinde`. */
function isSwapped(words: readonly string[], { given, family, parted }: OwnName): boolean {
  if (!parted) return false;
  const folded = words.map(foldName);
  const isGiven = (word: string) => given.has(word);
  const onlyFamily = (word: string) => family.has(word) && !given.has(word);
  const [first = ''] = folded;
  if (!onlyFamily(first)) return false;
  return (
    folded.length === 1 || (folded.slice(1).some(isGiven) && folded.every((word) => isGiven(word) || onlyFamily(word)))
  );
}

function openPlaceholder({ message, fresh }: FactInput): Evidence | null {
  const inSubject = placeholder.exec(message.subject)?.[0];
  if (inSubject !== undefined) return evidence('subject', inSubject);
  const inText = placeholder.exec(fresh.slice(0, 3000))?.[0] ?? isEmptySlot(fresh);
  return inText === null ? null : evidence('text', inText);
}
