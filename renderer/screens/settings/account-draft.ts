import type { FoundServers, NewAccount } from '../../../shared/domain/account.ts';
import { mailProviders } from '../../../shared/data/mail-providers.ts';
import type { MailProvider, MailServer as Server } from '../../../shared/domain/mail-provider.ts';
import { isLoopback } from '../../../shared/rules/loopback.ts';
import { guessServers, providerOf } from '../../../shared/rules/mail-provider.ts';
import { isAddress } from '../../text/is-address.ts';

/** What the person filled in by hand. What is not in it follows the address, so that no password goes to another provider. */
export interface AccountDraft {
  readonly address: string;
  readonly password: string;
  readonly user?: string;
  readonly incoming?: Partial<Server>;
  readonly outgoing?: Partial<Server>;
  readonly sends?: boolean;
  /** A finished sign-in in the browser, in place of a password. */
  readonly grant?: string;
  /** What others said of the domain of this address. */
  readonly found?: FoundServers;
  /** A certificate that the person accepted, for the servers on this computer. */
  readonly pin?: string;
}

export interface DraftedAccount {
  readonly account: NewAccount;
  readonly provider: MailProvider | null;
  /** The outgoing server as shown, also while nothing is to be sent with it. */
  readonly outgoing: Server;
  readonly sends: boolean;
  readonly complete: boolean;
}

const emptyIncoming: Server = { host: '', port: 993, security: 'tls' };
const emptyOutgoing: Server = { host: '', port: 587, security: 'starttls' };

/** The account that a draft stands for: its own fields, and for the rest what is known or guessed of the address. */
export function draftedAccount(draft: AccountDraft): DraftedAccount {
  const address = draft.address.trim();
  const whole = isAddress(address);
  const provider = providerFor(draft, whole);
  const known = whole ? (draft.found ?? provider ?? guessServers(address)) : null;
  const localPart = draft.found?.localPart ?? provider?.localPart === true;
  const ownUser = localPart ? (address.split('@')[0] ?? '') : address;
  const user = (draft.user ?? (whole ? ownUser : '')).trim();
  const incoming = { ...emptyIncoming, ...known?.incoming, ...draft.incoming };
  const outgoing = { ...emptyOutgoing, ...known?.outgoing, ...draft.outgoing };
  const withPin = (server: Server): Server =>
    draft.pin !== undefined && isLoopback(server.host) ? { ...server, pin: draft.pin } : server;
  const sends = draft.sends ?? (known === null || known.outgoing !== null);
  return {
    account: {
      name: address,
      address,
      user,
      password: draft.password,
      incoming: withPin(incoming),
      outgoing: sends && outgoing.host.trim() !== '' ? withPin(outgoing) : null,
      ...(draft.grant === undefined ? {} : { grant: draft.grant }),
    },
    provider,
    outgoing,
    sends,
    complete:
      whole && user !== '' && (draft.password !== '' || draft.grant !== undefined) && incoming.host.trim() !== '',
  };
}

/** What was looked up, taken over. A password that was typed for another server is forgotten: it was not meant for this one. */
export function withFound(draft: AccountDraft, found: FoundServers): AccountDraft {
  const next = { ...draft, found };
  const isSame = draftedAccount(draft).account.incoming.host === draftedAccount(next).account.incoming.host;
  return isSame ? next : { ...next, password: '' };
}

/** Who runs the mailbox: told by the address, or found for its domain. */
function providerFor({ address, found }: AccountDraft, whole: boolean): MailProvider | null {
  if (found !== undefined) return mailProviders.find(({ id }) => id === found.provider) ?? null;
  return whole ? providerOf(address) : null;
}
