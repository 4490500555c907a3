import type { EngineHandlers } from '../../../shared/contract.ts';
import type { NewAccount } from '../../../shared/domain/account.ts';
import { Failure } from '../../../shared/failure.ts';
import type { EngineContext } from '../context.ts';
import { checkAccount } from '../intake/imap-session.ts';
import { learnOwner } from '../change-identity.ts';
import { addAccount, getAccount, listAccounts, removeAccount } from '../store/accounts.ts';
import { settleLater } from '../settle.ts';
import { runSync } from '../sync-job.ts';

type Names = 'account.list' | 'account.test' | 'account.add' | 'account.remove' | 'account.sync';

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Before anything is stored or sent: a connection without encryption stays on this computer. */
function checkPlain({ incoming, outgoing }: NewAccount): void {
  for (const server of [incoming, outgoing]) {
    if (server?.security === 'plain-loopback' && !loopback.has(server.host)) throw new Failure('mail-plain-not-local');
  }
}

export function accountMethods(context: EngineContext): Pick<EngineHandlers, Names> {
  const { profile, jobs } = context;
  return {
    'account.list': () => Promise.resolve(listAccounts(profile.store())),
    'account.test': (account) => {
      checkPlain(account);
      return checkAccount({ ...account.incoming, user: account.user, password: account.password });
    },
    'account.add': (account) => {
      checkPlain(account);
      const store = profile.ensure();
      store.transaction(() => {
        addAccount(store, account);
        learnOwner(store, { name: null, profile: null, addresses: account.address === '' ? [] : [account.address] });
      });
      settleLater(context);
      context.emit({ kind: 'event', name: 'profile.changed', payload: profile.status() });
      const added = listAccounts(store).find(({ name }) => name === account.name);
      if (added === undefined) throw new Failure('internal');
      return Promise.resolve(added);
    },
    'account.remove': ({ name }) => {
      removeAccount(profile.store(), name);
      return Promise.resolve();
    },
    'account.sync': ({ name }) => {
      const store = profile.store();
      const wanted = () => listAccounts(store).filter((account) => name === null || account.name === name);
      if (wanted().length === 0) throw new Failure('not-found');
      return Promise.resolve(
        jobs.start(
          'sync',
          async (handle) => {
            let failure: unknown = null;
            for (const { name: each } of wanted()) {
              const account = getAccount(store, each);
              // One account's failure does not keep the others from being read.
              if (!handle.signal.aborted)
                await runSync(context, store, account, handle).catch((error: unknown) => (failure ??= error));
            }
            if (failure !== null) throw failure;
          },
          JSON.stringify(name),
        ),
      );
    },
  };
}
