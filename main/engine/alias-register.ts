import type { Alias, AliasLeak, AliasRow } from '../../shared/domain/alias.ts';
import type { CalendarDate } from '../../shared/domain/dates.ts';
import { localDate } from '../../shared/rules/local-date.ts';
import type { Clock } from './clock.ts';
import { isGivenTo, type Writer } from './facts/given-to.ts';
import { fold } from './intake/company-name.ts';
import { isFreeMail, registrableDomain } from './intake/domains.ts';
import { type AddressUse, addressUses, listAliases } from './store/aliases.ts';
import { getIdentity } from './store/identity.ts';
import type { Store } from './store/open-store.ts';
import { domainsOf } from './store/organisations.ts';

/**
 * Every address that may be an alias: those registered, and those of the data subject that mail came in on and that look made
 * for one party (a plus-tag, or a name on an own domain). Registered ones first, those that leaked before the others.
 */
export function aliasRegister(store: Store, clock: Clock): AliasRow[] {
  const identity = getIdentity(store);
  const registered = new Map(listAliases(store).map((alias) => [alias.address, alias]));
  const uses = new Map<string, AddressUse[]>();
  for (const use of addressUses(store)) uses.set(use.address, [...(uses.get(use.address) ?? []), use]);
  const isAlias = aliasTest(identity.addresses, identity.names);
  const addresses = new Set([...registered.keys(), ...[...uses.keys()].filter(isAlias)]);
  return [...addresses]
    .map((address) => rowOf(store, clock, address, registered.get(address) ?? null, uses.get(address) ?? []))
    .toSorted(
      (one, other) =>
        Number(one.alias === null) - Number(other.alias === null) ||
        Number(one.leaks.length === 0) - Number(other.leaks.length === 0) ||
        other.messages - one.messages ||
        one.address.localeCompare(other.address),
    );
}

function rowOf(
  store: Store,
  clock: Clock,
  address: string,
  alias: Alias | null,
  uses: readonly AddressUse[],
): AliasRow {
  const on = (ms: number | null): CalendarDate | null =>
    ms === null ? null : localDate(new Date(ms).toISOString(), clock.timeZone);
  const leaks =
    alias === null
      ? []
      : uses.flatMap((use): AliasLeak[] => {
          const { flaggedId: messageId, flagged: messages } = use;
          const day = on(use.flaggedMs);
          if (messageId === null || isGivenTo(alias.givenTo, writerOf(store, use))) return [];
          if (alias.givenOn !== null && day !== null && day < alias.givenOn) return [];
          return [{ name: nameOf(use), messageId, on: day, messages }];
        });
  return {
    address,
    alias,
    guess: alias?.givenTo ?? guessOf(store, address, uses),
    messages: uses.reduce((sum, { messages }) => sum + messages, 0),
    since: on(uses.flatMap(({ firstMs }) => firstMs || []).toSorted((one, other) => one - other)[0] ?? null),
    leaks,
  };
}

const nameOf = ({ organisation, fromName, fromAddress }: AddressUse): string =>
  organisation ?? (fromName || (fromAddress ?? ''));

function writerOf(store: Store, use: AddressUse): Writer {
  const domain = use.fromAddress === null ? null : registrableDomain(use.fromAddress);
  return {
    names: [use.organisation ?? '', use.fromName].filter((name) => name !== ''),
    domains: [
      ...(use.organisationId === null ? [] : domainsOf(store, use.organisationId)),
      ...(domain === null ? [] : [domain]),
    ],
  };
}

/** The part of an address that was made for somebody: `vonk` of `me+vonk@…` and of `vonk@my-domain`. */
const tagOf = (address: string): string => {
  const local = address.slice(0, address.lastIndexOf('@'));
  const plus = local.indexOf('+');
  return plus < 0 ? local : local.slice(plus + 1);
};

/** Whoever wrote to it and is called as its tag is; else the tag itself. */
function guessOf(store: Store, address: string, uses: readonly AddressUse[]): string {
  const tag = tagOf(address);
  const named = uses.filter((use) => isGivenTo(tag, writerOf(store, use))).map(nameOf);
  return named.toSorted((one, other) => one.length - other.length)[0] ?? tag;
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
