import { runnerImport } from 'vite';
import { inProject } from '../project-root.mjs';

/**
 * @typedef {object} MailServer
 * @property {number} port
 * @property {string} password
 * @property {(user: string, mailbox: string, raws: readonly Uint8Array[]) => Promise<void>} deliver
 * @property {(...args: readonly string[]) => Promise<string>} doveadm
 * @property {() => Promise<void>} stop
 */

/**
 * The tests' own Dovecot, on loopback.
 * @returns {Promise<MailServer>}
 */
export async function startMailServer() {
  const { module } = await runnerImport(inProject('test', 'support', 'dovecot.ts'), { logLevel: 'warn' });
  return module.startDovecot();
}

/**
 * Fills an INBOX, and lets the server look at every message once, as a provider's did long ago.
 * @param {MailServer} server
 * @param {string} user
 * @param {Iterable<Buffer>} messages
 */
export async function fillInbox(server, user, messages) {
  let batch = [];
  for (const message of messages) {
    batch.push(message);
    if (batch.length === 2000) await server.deliver(user, 'INBOX', batch.splice(0));
  }
  await server.deliver(user, 'INBOX', batch);
  await server.doveadm('search', '-u', user, 'mailbox', 'INBOX', 'larger', '1G');
}
