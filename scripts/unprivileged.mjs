import { chmodSync, chownSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';
import { say, SetupFailure } from './say.mjs';

/**
 * The user that runs the window: this user, or for root another one, as Chromium's sandbox refuses root.
 * @typedef {object} Runner
 * @property {number} uid
 * @property {number} gid
 * @property {string} home
 * @property {string[]} prefix words to put before a command so that it runs as this user; none for this user itself
 */

const name = 'verzet-runner';
const home = `/var/lib/${name}`;

/** @returns {Promise<Runner>} */
export async function unprivilegedRunner() {
  const uid = process.getuid?.() ?? -1;
  if (uid !== 0) return { uid, gid: process.getgid?.() ?? -1, home: homedir(), prefix: [] };
  return findRunner() ?? (await addRunner());
}

/**
 * @param {number} uid
 * @param {number} gid
 */
export function setprivPrefix(uid, gid) {
  return ['setpriv', '--reuid', String(uid), '--regid', String(gid), '--clear-groups', '--'];
}

/**
 * A command as the runner gives it.
 * @param {Runner} runner
 * @param {string} command
 * @param {string[]} args
 */
export function commandAs({ prefix: [first, ...words] }, command, args) {
  return first === undefined ? { command, args } : { command: first, args: [...words, command, ...args] };
}

/**
 * Runs a command as the runner, from a folder that every user may enter.
 * @param {Runner} runner
 * @param {string} command
 * @param {string[]} args
 */
export function runAs(runner, command, args) {
  const whole = commandAs(runner, command, args);
  return runCommand(whole.command, whole.args, { cwd: '/' });
}

/**
 * Whether the runner can read each of these files.
 * @param {Runner} runner
 * @param {string[]} paths
 */
export async function canRead(runner, paths) {
  if (runner.prefix.length === 0) return true;
  const script = 'for path; do test -r "$path" || exit 1; done';
  return (await runAs(runner, 'sh', ['-c', script, 'sh', ...paths])).code === 0;
}

/**
 * A new empty folder that the runner owns and everyone can read, inside the one that this run made for the purpose.
 * @param {Pick<Runner, 'uid' | 'gid'>} runner
 */
export function runnerFolder({ uid, gid }) {
  const folder = mkdtempSync(join(process.env['VERZET_TEMPORARY'] ?? tmpdir(), 'verzet-'));
  chmodSync(folder, 0o755);
  if (process.getuid?.() === 0) chownSync(folder, uid, gid);
  return folder;
}

/**
 * The folder for all that this run makes for the window, there until this process ends. Tests run in processes that
 * may be ended without notice, so that they cannot be left to clean up themselves.
 * @returns {string}
 */
export function temporaryFolder() {
  // For root it is in /tmp itself: TMPDIR may be a folder that only root may enter.
  const folder = mkdtempSync(join(process.getuid?.() === 0 ? '/tmp' : tmpdir(), 'verzet-run-'));
  chmodSync(folder, 0o755);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/**
 * Gives a file or folder, with all in it, to a user. Only root can; for others there is nothing to give.
 * @param {string} path
 * @param {{ uid: number, gid: number }} owner
 */
export function giveTo(path, { uid, gid }) {
  if (process.getuid?.() !== 0) return;
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return;
  chownSync(path, uid, gid);
  if (found.isDirectory()) for (const child of readdirSync(path)) giveTo(join(path, child), { uid, gid });
}

/** @returns {Runner | undefined} */
function findRunner() {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((text) => text.startsWith(`${name}:`));
  if (line === undefined) return undefined;
  const [, , uid, gid] = line.split(':').map(Number);
  if (uid === undefined || gid === undefined) return undefined;
  return { uid, gid, home, prefix: setprivPrefix(uid, gid) };
}

/** @returns {Promise<Runner>} */
async function addRunner() {
  say(`Adding the user ${name}, which runs the window: Chromium's sandbox refuses root`);
  const args = ['--system', '--user-group', '--create-home', '--home-dir', home, '--shell', '/usr/sbin/nologin', name];
  const { code, stderr } = await runCommand('useradd', args);
  const runner = findRunner();
  // Of two starts at the same moment one finds the name taken: the user is there, and that is all that counts.
  if (runner === undefined)
    throw new SetupFailure(`The user ${name} could not be added (useradd ended with ${code}). ${stderr.trim()}`);
  return runner;
}
