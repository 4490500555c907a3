import { existsSync } from 'node:fs';
import { runCommand } from './run-command.mjs';
import { say, SetupFailure } from './say.mjs';

/**
 * Debian and Ubuntu packages by what they are for. Of several names any one will do: since Debian 13 and Ubuntu 24.04
 * some have a name that ends in t64.
 */
const packageSets = {
  window: [
    ['libgtk-3-0t64', 'libgtk-3-0'],
    ['libnss3'],
    ['libasound2t64', 'libasound2'],
    ['libgbm1'],
    ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
    ['libxss1'],
    ['libnotify4'],
  ],
  display: [['xvfb'], ['fonts-dejavu-core'], ['fonts-noto-color-emoji']],
  mail: [['dovecot-imapd']],
};

/** @typedef {keyof typeof packageSets} PackageSet */

/**
 * Sees to it that the system packages of these sets are there: installs what is missing as root on Debian or Ubuntu,
 * and otherwise stops with the one command to run.
 * @param {PackageSet[]} sets
 * @param {string} executable the Electron that will run; on other Linux systems it is asked which libraries it misses
 */
export async function ensureSystemLibraries(sets, executable) {
  if (process.platform !== 'linux') return;
  const wanted = sets.flatMap((set) => packageSets[set]);
  const installed = await installedPackages(wanted.flat());
  if (installed === undefined) return checkByLinker(executable);
  const missing = wanted.filter((names) => !names.some((name) => installed.has(name)));
  if (missing.length === 0) return;
  if (process.getuid?.() === 0) await install(missing);
  else await tellCommand(missing);
}

/**
 * @param {string[]} names
 * @returns {Promise<Set<string> | undefined>} undefined where there is no dpkg
 */
async function installedPackages(names) {
  const { code, stdout } = await runCommand('dpkg-query', [
    '--show',
    '--showformat',
    '${Package} ${db:Status-Status}\\n',
    ...names,
  ]);
  // Code 1 only says that some of the names are unknown.
  if (code > 1) return undefined;
  const lines = stdout.split('\n').map((line) => line.split(' '));
  return new Set(lines.flatMap(([name, status]) => (name !== undefined && status === 'installed' ? [name] : [])));
}

/** @param {string[][]} missing */
async function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=120'];
  say('Asking the system for its list of packages (apt-get update)');
  await runCommand('apt-get', [...options, 'update'], { env });
  const names = await namesOnThisSystem(missing);
  say(`Installing system packages: ${names.join(' ')}`);
  const result = await runCommand('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...names], {
    env,
  });
  if (result.code !== 0) {
    throw new SetupFailure(
      `The system packages could not be installed.\n${result.stderr.trim()}\nTry: ${aptCommand(names)}`,
    );
  }
  if (names.includes('dovecot-imapd')) await stopMailServer();
}

/** Debian starts a mail server as soon as it is installed. The tests start their own, on a port of its own. */
async function stopMailServer() {
  if (!existsSync('/run/systemd/system')) return;
  await runCommand('systemctl', ['disable', '--now', 'dovecot.socket', 'dovecot.service']);
  say('The system mail server that came with dovecot-imapd was switched off; the tests start their own.');
}

/** @param {string[][]} missing */
async function tellCommand(missing) {
  const names = await namesOnThisSystem(missing);
  throw new SetupFailure(`System packages are missing. Run this command, then start again:\n  ${aptCommand(names)}`);
}

/**
 * The name that this system can install, for each package that is missing.
 * @param {string[][]} missing
 */
async function namesOnThisSystem(missing) {
  const { stdout } = await runCommand('apt-cache', ['policy', ...missing.flat()], {
    env: { ...process.env, LC_ALL: 'C' },
  });
  const offered = new Set(
    [...stdout.matchAll(/^(\S+):\n(?: {2}.*\n)*? {2}Candidate: (?!\(none\))/gm)].map(([, name]) => name),
  );
  return missing.map((names) => names.find((name) => offered.has(name)) ?? String(names.at(-1)));
}

/** @param {string[]} names */
function aptCommand(names) {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

/** @param {string} executable */
async function checkByLinker(executable) {
  const { stdout } = await runCommand('ldd', [executable]);
  const missing = [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
  if (missing.length > 0) {
    throw new SetupFailure(
      `Electron needs libraries that this system lacks; install them and start again:\n  ${missing.join(' ')}`,
    );
  }
}
