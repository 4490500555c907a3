import type { AliasLeak, AliasRow } from '../../shared/domain/alias.ts';
import type { CalendarDate } from '../../shared/domain/dates.ts';
import { localDate } from '../../shared/rules/local-date.ts';
import type { Clock } from './clock.ts';
import { isGivenTo } from './facts/given-to.ts';
import { fold } from './intake/company-name.ts';
import { isFreeMail, registrableDomain } from './intake/domains.ts';
import { leakedAddress } from './revealed-by.ts';
import { type AddressUse, addressUses, approachesToAliases, listAliases } from './store/aliases.ts';
import { getIdentity } from './store/identity.ts';
import type { Store } from './store/open-store.ts';

/**
 * Every address that may be an alias: those registered, and those of the data subject that mail came in on and that look made
 * for one party (a plus-tag, or a name on an own domain). Registered ones first, those that leaked before the others.
 */
export function aliasRegister(store: Store, clock: Clock): AliasRow[] {
  const identity = getIdentity(store);
  const registered = new Map(listAliases(store).map((alias) => [alias.address, alias]));
  const uses = grouped(addressUses(store));
  const leaks = registered.size === 0 ? new Map<string, AliasLeak[]>() : leaksByAddress(store, clock);
  const isAlias = aliasTest(identity.addresses, identity.names);
  const addresses = new Set([...registered.keys(), ...[...uses.keys()].filter(isAlias)]);
  return [...addresses]
    .map((address): AliasRow => {
      const alias = registered.get(address) ?? null;
      const used = uses.get(address) ?? [];
      const first = used.flatMap(({ firstMs }) => firstMs ?? []).toSorted((one, other) => one - other)[0] ?? null;
      return {
        address,
        alias,
        guess: alias?.givenTo ?? guessOf(address, used),
        messages: used.reduce((sum, { messages }) => sum + messages, 0),
        since: dayOf(first, clock),
        leaks: leaks.get(address) ?? [],
      };
    })
    .toSorted(
      (one, other) =>
        Number(one.alias === null) - Number(other.alias === null) ||
        Number(one.leaks.length === 0) - Number(other.leaks.length === 0) ||
        other.messages - one.messages ||
        one.address.localeCompare(other.address),
    );
}

function grouped<Item extends { readonly address: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.address);
    if (group === undefined) groups.set(item.address, [item]);
    else group.push(item);
  }
  return groups;
}

const dayOf = (ms: number | null, clock: Clock): CalendarDate | null =>
  ms === null ? null : localDate(new Date(ms).toISOString(), clock.timeZone);

/** Who else wrote, each from the first message on that shows it itself: what no message says is not said here either. */
function leaksByAddress(store: Store, clock: Clock): Map<string, AliasLeak[]> {
  const byAddress = new Map<string, AliasLeak[]>();
  for (const [address, approaches] of grouped(approachesToAliases(store))) {
    const leaks = [...new Set(approaches.map(({ name }) => name))].flatMap((name) => {
      const ofName = approaches.filter((approach) => approach.name === name);
      const at = ofName.findIndex(({ id }) => leakedAddress(store, clock, id) === address);
      const first = ofName[at];
      if (first === undefined) return [];
      return [{ name, messageId: first.id, on: dayOf(first.sentMs, clock), messages: ofName.length - at }];
    });
    byAddress.set(address, leaks);
  }
  return byAddress;
}

/** The part of an address that was made for somebody: `vonk` of `me+vonk@…` and of `vonk@my-domain`. */
const tagOf = (address: string): string => {
  const local = address.slice(0, address.lastIndexOf('@'));
  const plus = local.indexOf('+');
  return plus < 0 ? local : local.slice(plus + 1);
};

/** Whoever wrote to it and is called as its tag is; else the tag itself. */
function guessOf(address: string, uses: readonly AddressUse[]): string {
  const tag = tagOf(address);
  const named = uses.filter(({ name, fromAddress }) => {
    const domain = fromAddress === null ? null : registrableDomain(fromAddress);
    return isGivenTo(tag, { names: [name], domains: domain === null ? [] : [domain] });
  });
  return named.map(({ name }) => name).toSorted((one, other) => one.length - other.length)[0] ?? tag;
}

const general =
  /^(?:info|mail|me|post|contact|hello|hallo|office|admin|postmaster|webmaster|ik|prive|werk|work|home|thuis|mailer-daemon)$/u;

function aliasTest(own: readonly string[], names: readonly string[]): (address: string) => boolean {
  const plain = new Set(own.map((address) => address.replace(/\+[^@]*@/u, '@')));
  const domains = new Set(
    own.flatMap((address) => {
      const domain = registrableDomain(address);
      return domain === null || isFreeMail(domain) ? [] : [address.slice(address.lastIndexOf('@') + 1)];
    }),
  );
  const folded = names.map(fold);
  const isOwnName = (tag: string) =>
    tag.split(/[._-]+/u).every((word) => word.length === 1 || folded.some((name) => name.includes(fold(word))));
  return (address) => {
    const tag = tagOf(address);
    if (tag === '' || general.test(tag)) return false;
    if (address.includes('+')) return plain.has(address.replace(/\+[^@]*@/u, '@')) || own.includes(address);
    return domains.has(address.slice(address.lastIndexOf('@') + 1)) && !isOwnName(tag);
  };
}
