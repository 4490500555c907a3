import type { EngineHandlers, HostHandlers } from '../../../shared/contract.ts';
import type { AccountSummary, ListedMailbox, NewAccount } from '../../../shared/domain/account.ts';
import { Failure } from '../../../shared/failure.ts';
import { isLoopback } from '../../../shared/rules/loopback.ts';
import { describeCertificate } from '../certificates/describe-certificate.ts';
import { pinWhereShown } from '../certificates/pin-servers.ts';
import { presentedCertificate } from '../certificates/presented-certificate.ts';
import { learnOwner } from '../change-identity.ts';
import type { EngineContext } from '../context.ts';
import { chooseMailboxes } from '../intake/imap-choose.ts';
import { imapFailure } from '../intake/imap-failure.ts';
import { checkAccount } from '../intake/imap-session.ts';
import type { JobHandle } from '../jobs.ts';
import { lookUpServers } from '../look-up/look-up-servers.ts';
import { openAccount } from '../mail-access.ts';
import { settleLater } from '../settle.ts';
import { addAccount, getAccount, hasAccount, listAccounts, removeAccount, saveServers } from '../store/accounts.ts';
import { getChoice, saveChoice } from '../store/mailboxes.ts';
import { saveSignIn } from '../store/sign-ins.ts';
import { runSync } from '../sync-job.ts';

type Names =
  | 'account.list'
  | 'account.test'
  | 'account.add'
  | 'account.remove'
  | 'account.sync'
  | 'account.mailboxes'
  | 'account.choose'
  | 'account.certificate'
  | 'account.lookUp'
  | 'account.pin';

/** Before anything is stored or sent: a connection without encryption stays on this computer. */
function checkPlain({ incoming, outgoing }: NewAccount): void {
  for (const server of [incoming, outgoing]) {
    if (server?.security === 'plain-loopback' && !isLoopback(server.host)) throw new Failure('mail-plain-not-local');
  }
}

export function accountMethods(
  context: EngineContext,
): Pick<EngineHandlers, Names> & Pick<HostHandlers, 'account.poll'> {
  const { profile, grants } = context;
  return {
    'account.list': () => Promise.resolve(listAccounts(profile.store())),
    'account.test': (account) => {
      checkPlain(account);
      const { user, password, grant } = account;
      const accessToken = grant === undefined ? undefined : grants.get(grant).tokens.accessToken;
      return checkAccount({ ...account.incoming, user, password, accessToken }, context.parts.mail);
    },
    'account.add': async ({ grant, ...wanted }) => {
      checkPlain(wanted);
      const account = { ...wanted, outgoing: await outgoingOf(wanted) };
      const signIn = grant === undefined ? null : grants.get(grant);
      const store = profile.ensure();
      store.transaction(() => {
        addAccount(store, account);
        if (signIn !== null) saveSignIn(store, account.name, signIn);
        learnOwner(store, { name: null, profile: null, addresses: account.address === '' ? [] : [account.address] });
      });
      settleLater(context);
      context.emit({ kind: 'event', name: 'profile.changed', payload: profile.status() });
      const added = listAccounts(store).find(({ name }) => name === account.name);
      if (added === undefined) throw new Failure('internal');
      return added;
    },
    'account.remove': ({ name }) => {
      removeAccount(profile.store(), name);
      return Promise.resolve();
    },
    'account.mailboxes': ({ name }) => listMailboxes(context, name),
    'account.choose': ({ name, choice }) => {
      saveChoice(profile.store(), name, choice);
      return Promise.resolve();
    },
    'account.certificate': async ({ server, protocol }) => {
      try {
        return describeCertificate(
          server,
          await presentedCertificate(server, protocol, { ca: context.parts.mail?.ca }),
        );
      } catch (error) {
        throw imapFailure(error);
      }
    },
    'account.lookUp': ({ domain }) => lookUpServers(domain, context.parts.lookUp),
    'account.pin': async ({ name, fingerprint }) => {
      const store = profile.store();
      saveServers(store, name, await pinWhereShown(getAccount(store, name), fingerprint));
    },
    'account.sync': ({ name }) => {
      const wanted = () => listAccounts(profile.store()).filter((account) => name === null || account.name === name);
      if (wanted().length === 0) throw new Failure('not-found');
      return Promise.resolve(syncAll(context, wanted, JSON.stringify(name)));
    },
    'account.poll': () => {
      const store = profile.store();
      const now = context.clock.now().toISOString();
      const rested = () => listAccounts(store).filter(({ restUntil }) => restUntil === null || restUntil <= now);
      return Promise.resolve(syncAll(context, rested, 'poll'));
    },
  };
}

/** What was accepted for reading holds for sending too where the same is shown, and only there. */
async function outgoingOf({ incoming, outgoing }: Pick<NewAccount, 'incoming' | 'outgoing'>) {
  if (outgoing === null || incoming.pin === undefined) return outgoing;
  const { pin: _unproven, ...server } = outgoing;
  return (await pinWhereShown({ incoming, outgoing: server }, incoming.pin)).outgoing;
}

/** `wanted` is asked when the job's turn comes: an account may be gone by then. */
function syncAll(
  context: EngineContext,
  wanted: () => readonly AccountSummary[],
  key: string,
): { readonly jobId: string } {
  const store = context.profile.store();
  const run = async (handle: JobHandle): Promise<void> => {
    let failure: unknown = null;
    for (const { name } of wanted()) {
      if (handle.signal.aborted) break;
      try {
        await runSync(context, store, getAccount(store, name), handle);
      } catch (error) {
        // One account's failure does not keep the others from being read; one that was removed meanwhile did not fail.
        if (hasAccount(store, name)) failure ??= error;
      }
    }
    if (failure !== null) throw failure;
  };
  return context.jobs.start('sync', run, key);
}

async function listMailboxes({ profile, clock, parts }: EngineContext, name: string): Promise<ListedMailbox[]> {
  const store = profile.store();
  const session = await openAccount({ store, clock, parts }, getAccount(store, name));
  try {
    const present = await session.mailboxes();
    const usual = new Set(chooseMailboxes(present));
    const chosen = new Set(chooseMailboxes(present, getChoice(store, name)));
    return present.map((mailbox) => ({
      path: mailbox.path,
      use: mailbox.specialUse,
      messages: mailbox.messages,
      usual: usual.has(mailbox),
      chosen: chosen.has(mailbox),
    }));
  } finally {
    await session.close();
  }
}
