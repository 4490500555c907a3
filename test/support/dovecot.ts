import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dovecotConfig, introspectionConfig } from './dovecot-config.ts';
import type { MailTls } from './mail-tls.ts';
import { openRawImap } from './raw-imap.ts';

const run = promisify(execFile);
// Root gives the folder to another user, who may have no way into root's own TMPDIR.
const isRoot = process.getuid?.() === 0;

/** What a mailbox looks like from outside. `flags`: UID to its flags, sorted, `\Recent` included. */
export interface MailboxState {
  readonly uidValidity: string;
  readonly messages: number;
  readonly recent: number;
  readonly unseen: number;
  readonly flags: Readonly<Record<number, string>>;
}

/** A real Dovecot on loopback. Any user name signs in with `password`; a name not used before has an empty mailbox. */
export interface Dovecot {
  readonly host: '127.0.0.1';
  /** Unprotected or STARTTLS. */
  readonly port: number;
  /** TLS from the first byte; 0 without `tls`. */
  readonly tlsPort: number;
  readonly password: string;
  /** Puts messages into a mailbox as a delivery agent does; makes the mailbox when it is missing. */
  deliver(user: string, mailbox: string, raws: readonly Uint8Array[]): Promise<void>;
  /** Looks at a mailbox with a plain ASCII name over a connection of its own, without changing it. */
  state(user: string, mailbox: string): Promise<MailboxState>;
  /** Removes one message for good, as another mail program would. */
  expunge(user: string, mailbox: string, uid: number): Promise<void>;
  doveadm(...args: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

export interface DovecotOptions {
  readonly tls?: Pick<MailTls, 'certificate' | 'key'>;
  /** Own name and special use of each; by default Sent, Drafts, Junk and Trash. */
  readonly mailboxes?: readonly (readonly [string, string])[];
  /** What the server says it can; by default all that Dovecot can. */
  readonly capability?: string;
  /** Where it asks whether a token is good; then it takes tokens besides the password. */
  readonly introspection?: string;
}

/**
 * Whether the mail tests can run. Without Dovecot 2.3 they fail where a full run is asked for (CI, `npm test`),
 * and are skipped with a warning elsewhere.
 */
export function hasDovecot(): boolean {
  const version = spawnSync('dovecot', ['--version'], { encoding: 'utf8' }).stdout ?? '';
  if (version.startsWith('2.3.')) return true;
  const found = version === '' ? 'Dovecot is not installed' : `Dovecot ${version.trim()} is not 2.3`;
  const message = `${found}: the mail tests need dovecot-imapd 2.3 (apt-get install dovecot-imapd)`;
  if (process.env['CI'] === 'true' || process.env['npm_lifecycle_event'] === 'test') throw new Error(message);
  process.stderr.write(`\nSKIPPED: ${message}\n`);
  return false;
}

let users = 0;
/** A user nobody used before. */
export function freshUser(): string {
  return `user${(users += 1)}-${process.pid}`;
}

export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const owner = unprivilegedOwner();
  const folder = await mkdtemp(join(isRoot ? '/tmp' : tmpdir(), 'verzet-dovecot-'));
  const place = {
    ...owner,
    folder,
    port: await freePort(),
    tlsPort: options.tls === undefined ? 0 : await freePort(),
    password: 'test-password',
    tls: options.tls !== undefined,
    capability: options.capability ?? '',
    oauth: options.introspection !== undefined,
    mailboxes: options.mailboxes ?? [
      ['Sent', '\\Sent'],
      ['Drafts', '\\Drafts'],
      ['Junk', '\\Junk'],
      ['Trash', '\\Trash'],
    ],
  };
  const give = (path: string): Promise<void> => chown(path, owner.uid, owner.gid);
  const config = join(folder, 'dovecot.conf');
  await writeFile(config, dovecotConfig(place));
  if (options.introspection !== undefined)
    await writeFile(join(folder, 'oauth.conf'), introspectionConfig(options.introspection));
  for (const [name, text] of [
    ['cert.pem', options.tls?.certificate],
    ['key.pem', options.tls?.key],
  ] as const) {
    if (text === undefined) continue;
    await writeFile(join(folder, name), text, { mode: 0o600 });
    await give(join(folder, name));
  }
  await give(folder);
  const [command, ...args] = asOwner(owner, ['dovecot', '-F', '-c', config]);
  const server = spawn(command, args, { stdio: 'ignore' });
  const orphaned = (): unknown => server.kill();
  process.once('exit', orphaned);
  await ready(server, place.port, join(folder, 'dovecot.log'));

  const doveadm = async (...args: readonly string[]): Promise<string> => {
    const [program, ...rest] = asOwner(owner, ['doveadm', '-c', config, ...args]);
    return (await run(program, rest)).stdout;
  };
  let delivered = 0;
  return {
    host: '127.0.0.1',
    port: place.port,
    tlsPort: place.tlsPort,
    password: place.password,
    doveadm,
    async deliver(user, mailbox, raws) {
      const known = (await doveadm('mailbox', 'list', '-u', user)).split('\n');
      if (!known.includes(mailbox)) await doveadm('mailbox', 'create', '-u', user, mailbox);
      const maildir = join(folder, 'mail', user, 'Maildir');
      const target = mailbox === 'INBOX' ? maildir : join(maildir, `.${mailbox.replaceAll('/', '.')}`);
      for (const part of ['tmp', 'new', 'cur']) {
        await mkdir(join(target, part), { recursive: true });
        await give(join(target, part));
      }
      // A mailbox that is listed may still be made only once it is opened; then this is its first folder.
      await give(target);
      for (const raw of raws) {
        // Dovecot numbers new files in the order of their names.
        const name = `1700000000.M${String((delivered += 1)).padStart(9, '0')}.test`;
        await writeFile(join(target, 'tmp', name), raw);
        await give(join(target, 'tmp', name));
        await rename(join(target, 'tmp', name), join(target, 'new', name));
      }
    },
    async state(user, mailbox) {
      return readState(place.port, user, place.password, mailbox);
    },
    async expunge(user, mailbox, uid) {
      await doveadm('expunge', '-u', user, 'mailbox', mailbox, 'uid', String(uid));
    },
    async stop() {
      process.off('exit', orphaned);
      await end(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function readState(port: number, user: string, password: string, mailbox: string): Promise<MailboxState> {
  const imap = await openRawImap('127.0.0.1', port, user, password);
  try {
    const [status = ''] = await imap.command(`STATUS "${mailbox}" (MESSAGES RECENT UNSEEN UIDVALIDITY)`);
    const number = (name: string): number => Number(new RegExp(`${name} (\\d+)`).exec(status)?.[1] ?? Number.NaN);
    await imap.command(`EXAMINE "${mailbox}"`);
    const messages = number('MESSAGES');
    const rows = messages === 0 ? [] : await imap.command('FETCH 1:* (UID FLAGS)');
    const flags: Record<number, string> = {};
    for (const row of rows) {
      const [, uid, set] = /UID (\d+) FLAGS \(([^)]*)\)/.exec(row) ?? [];
      if (uid !== undefined && set !== undefined) flags[Number(uid)] = set.split(' ').sort().join(' ');
    }
    const uidValidity = String(number('UIDVALIDITY'));
    return { uidValidity, messages, recent: number('RECENT'), unseen: number('UNSEEN'), flags };
  } finally {
    imap.end();
  }
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
  readonly userName: string;
  readonly groupName: string;
}

/** Dovecot is to run as an ordinary user: this one, or `nobody` when the tests run as root. */
function unprivilegedOwner(): Owner {
  const entry = (database: string, key: string): string[] =>
    spawnSync('getent', [database, key], { encoding: 'utf8' }).stdout.trim().split(':');
  const [userName = '', , uid, gid = ''] = entry('passwd', isRoot ? 'nobody' : userInfo().username);
  const [groupName = ''] = entry('group', gid);
  if (userName === '' || groupName === '') throw new Error('no ordinary user to run Dovecot as');
  return { uid: Number(uid), gid: Number(gid), userName, groupName };
}

function asOwner({ uid, gid }: Owner, command: readonly [string, ...string[]]): [string, ...string[]] {
  if (!isRoot) return [...command];
  return ['setpriv', '--reuid', String(uid), '--regid', String(gid), '--clear-groups', ...command];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function ready(server: ChildProcess, port: number, log: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) break;
    if (await greets(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  server.kill();
  throw new Error(`Dovecot did not start: ${await readFile(log, 'utf8').catch(() => 'no log')}`);
}

function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => resolve(true)).once('error', () => resolve(false));
    socket.once('data', () => socket.destroy());
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
}
