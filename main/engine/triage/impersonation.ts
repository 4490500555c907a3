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
  const host = address.slice(address.lastIndexOf('@') + 1);
  const words = foldText(name).split(/[^a-z0-9]+/u);
  const platforms = Object.keys(impersonated);
  if (platforms.some((platform) => isOwnHost(host, platform))) return [];
  for (const platform of platforms) {
    const likeness = likenessOf(host, platform);
    const named = words.includes(platform);
    const sure = likeness === 'look-alike' || (likeness === 'near' && named);
    if (sure || (asksPassword && (likeness !== 'none' || named)))
      return [...(likeness === 'none' ? [] : [address]), ...(named ? [name] : [])];
  }
  return [];
}

/** Of shorter names too many honest words are one letter off. */
const shortestNear = 7;

function isOwnHost(host: string, platform: string): boolean {
  const { domain, domainWithoutSuffix, publicSuffix } = parse(host, { allowPrivateDomains: false });
  if (domain === null) return false;
  if (impersonated[platform]?.includes(domain) === true) return true;
  return domainWithoutSuffix === platform && publicSuffix !== null && usualEndings.has(publicSuffix);
}

/** `look-alike`: reads the same at a glance; `near`: one letter off; `inside`: the name as a part of a foreign host. */
function likenessOf(host: string, platform: string): 'none' | 'inside' | 'near' | 'look-alike' {
  const words = domainToUnicode(host).toLowerCase().split(/[.-]/u);
  if (words.some((word) => word !== platform && atAGlance(word) === atAGlance(platform))) return 'look-alike';
  const near = (word: string) => platform.length >= shortestNear && distance(word, platform) === 1;
  if (words.some(near)) return 'near';
  return words.includes(platform) ? 'inside' : 'none';
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
