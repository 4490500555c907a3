import { domainToUnicode } from 'node:url';
import { distance } from 'fastest-levenshtein';
import { parse } from 'tldts';
import type { Party } from '../../../shared/domain/message.ts';
import { foldText } from './fold-text.ts';
import { impersonated, usualEndings } from './words/impersonated.ts';

/**
 * The parts of a sender's name and address that pretend to be a known platform; empty when they do not. A look-alike domain
 * (`linkedln`, Cyrillic letters) says it alone; one letter off, the platform's name inside a foreign domain, or its name
 * as the sender's name say it only together, or with a request for a password. When in doubt the sender is left alone:
 * an honest trainer may call itself after a platform.
 */
export function findImpersonation({ address, name }: Party, asksPassword: boolean): readonly string[] {
  if (address === null) return [];
  const likenesses = likenessesOf(address.slice(address.lastIndexOf('@') + 1));
  if (likenesses === 'own') return [];
  const words = foldText(name).split(/[^a-z0-9]+/u);
  for (const platform of platforms) {
    const likeness = likenesses.get(platform) ?? 'none';
    const named = words.includes(platform);
    const sure = likeness === 'look-alike' || (likeness === 'near' && named);
    if (sure || (asksPassword && (likeness !== 'none' || named)))
      return [...(likeness === 'none' ? [] : [address]), ...(named ? [name] : [])];
  }
  return [];
}

const platforms = Object.keys(impersonated);
/** Of shorter names too many honest words are one letter off. */
const shortestNear = 7;

/** `look-alike`: reads the same at a glance; `near`: one letter off; `inside`: the name as a part of a foreign host. */
type Likeness = 'inside' | 'near' | 'look-alike';
/** By platform; `own`: the host belongs to one of them. */
type Likenesses = ReadonlyMap<string, Likeness> | 'own';

/** A mailbox has few senders and many messages, so a host is looked at once. Full, the memory starts anew. */
const known = new Map<string, Likenesses>();
const mostKnown = 5_000;

function likenessesOf(host: string): Likenesses {
  const before = known.get(host);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const found = compareHost(host);
  known.set(host, found);
  return found;
}

function compareHost(host: string): Likenesses {
  const { domain, domainWithoutSuffix, publicSuffix } = parse(host, { allowPrivateDomains: false });
  const usual = publicSuffix !== null && usualEndings.has(publicSuffix);
  const isOwn = (platform: string): boolean =>
    domain !== null &&
    (impersonated[platform]?.includes(domain) === true || (domainWithoutSuffix === platform && usual));
  if (platforms.some(isOwn)) return 'own';
  const words = domainToUnicode(host).toLowerCase().split(/[.-]/u);
  const glances = words.map(atAGlance);
  const found = new Map<string, Likeness>();
  for (const platform of platforms) {
    const likeness = likenessOf(platform, words, glances);
    if (likeness !== null) found.set(platform, likeness);
  }
  return found;
}

function likenessOf(platform: string, words: readonly string[], glances: readonly string[]): Likeness | null {
  const glance = atAGlance(platform);
  if (words.some((word, index) => word !== platform && glances[index] === glance)) return 'look-alike';
  if (platform.length >= shortestNear && words.some((word) => distance(word, platform) === 1)) return 'near';
  return words.includes(platform) ? 'inside' : null;
}

const twins: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'l',
  ӏ: 'l',
  ԁ: 'd',
  ɡ: 'g',
  ı: 'l',
  α: 'a',
  ο: 'o',
  ν: 'v',
  '0': 'o',
  '1': 'l',
  i: 'l',
  '3': 'e',
  '5': 's',
};

/** Letters that are hard to tell apart become one: `i`, `l` and `1`; `rn` and `m`; Cyrillic and Greek twins. */
function atAGlance(word: string): string {
  const plain = foldText(word.normalize('NFKC')).replaceAll(/./gu, (sign) => twins[sign] ?? sign);
  return plain.replaceAll('rn', 'm').replaceAll('vv', 'w');
}
