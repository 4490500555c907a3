import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../run-command.mjs';
import { measure } from './measure.mjs';

/** @typedef {'mbsync' | 'notmuch' | 'bogofilter'} Peer */

/** Which of the programs that we compare with are here, with their versions; null for one that is not. */
export async function findPeers() {
  const version = async (/** @type {Peer} */ name, /** @type {string} */ flag) => {
    const { code, stdout } = await runCommand(name, [flag]);
    return code === 0 ? (stdout.split('\n')[0] ?? '').trim() : null;
  };
  return {
    mbsync: await version('mbsync', '--version'),
    notmuch: await version('notmuch', '--version'),
    bogofilter: await version('bogofilter', '-V'),
  };
}

export const howToInstall = 'apt-get install isync notmuch bogofilter dovecot-imapd';

/**
 * One-way copy of all mailboxes of an account into a Maildir, as its manual shows it.
 * @param {string} folder
 * @param {{ port: number, user: string, password: string }} server
 */
export function prepareMbsync(folder, { port, user, password }) {
  const config = join(folder, 'mbsyncrc');
  mkdirSync(join(folder, 'copy'), { recursive: true });
  writeFileSync(
    config,
    `IMAPStore far
Host 127.0.0.1
Port ${port}
User ${user}
Pass ${password}
SSLType None
AuthMechs PLAIN LOGIN

MaildirStore near
Path ${folder}/copy/
Inbox ${folder}/copy/INBOX
SubFolders Verbatim

Channel all
Far :far:
Near :near:
Patterns INBOX
Create Near
Sync Pull
SyncState *
`,
  );
  return () => measure('mbsync', ['-q', '-c', config, '-a']);
}

/**
 * `notmuch new` of a Maildir.
 * @param {string} folder
 * @param {string} maildir
 */
export async function runNotmuch(folder, maildir) {
  const config = join(folder, 'notmuch-config');
  writeFileSync(
    config,
    `[database]\npath=${maildir}\n[user]\nname=Noor\nprimary_email=noor@devries.example\n[new]\ntags=unread;inbox;\nignore=\n[search]\nexclude_tags=deleted;spam;\n[maildir]\nsynchronize_flags=false\n`,
  );
  return measure('notmuch', ['new', '--quiet'], { env: { NOTMUCH_CONFIG: config } });
}

/**
 * bogofilter judging every message of a Maildir. Its training beforehand is not counted.
 * @param {string} folder
 * @param {string} maildir
 * @param {{ ham: string, spam: string }} lessons folders of the corpus
 */
export async function runBogofilter(folder, maildir, { ham, spam }) {
  const words = join(folder, 'bogofilter');
  mkdirSync(words, { recursive: true });
  await measure('bogofilter', ['-d', words, '-n', '-B', ham]);
  await measure('bogofilter', ['-d', words, '-s', '-B', spam]);
  // Its status tells what it thought of the last message.
  return measure('bogofilter', ['-d', words, '-v', '-B', maildir], { accepted: [0, 1, 2] });
}
