import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { say } from '../say.mjs';
import { partOf, realMessages } from './corpus.mjs';
import { distinctMessages, writeMaildir } from './many-messages.mjs';
import { fillInbox, startMailServer } from './mail-server.mjs';
import { verzet } from './measure.mjs';
import { findPeers, howToInstall, prepareMbsync, runBogofilter, runNotmuch } from './peers.mjs';
import { inScratchFolder } from './scratch-folder.mjs';

/**
 * @typedef {object} Row
 * @property {string} work
 * @property {string} verzet
 * @property {string} peers
 * @property {number | null} ratio to the peers in this very run
 * @property {number | string} bar
 * @property {number} peak in MB
 */

/** The same real messages synced and imported by Verzet and, where they are installed, by others in the same run. */
export async function measureTable(messages = 20_000) {
  const peers = await findPeers();
  const [processor] = cpus();
  say(`${messages} messages; ${processor?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB`);
  say(
    `Node ${process.versions.node}; ${Object.values(peers)
      .filter((version) => version !== null)
      .join('; ')}`,
  );
  if (Object.values(peers).includes(null)) say(`Not all peers are installed: ${howToInstall}`);
  const real = await realMessages();
  const rows = [
    ...(await inScratchFolder((folder) => measureSync(folder, distinctMessages(real, messages), peers))),
    ...(await inScratchFolder((folder) => measureImport(folder, distinctMessages(real, messages), peers))),
  ];
  for (const line of linesOf(rows)) say(line);
}

const mostMemory = 400;

/** @typedef {Awaited<ReturnType<typeof findPeers>>} Peers */

const seconds = (/** @type {number} */ amount) => `${amount.toFixed(2)} s`;

/**
 * @param {string} folder
 * @param {Iterable<Buffer>} messages
 * @param {Peers} peers
 * @returns {Promise<Row[]>}
 */
async function measureSync(folder, messages, peers) {
  const server = await startMailServer();
  try {
    const user = 'noor';
    await fillInbox(server, user, messages);
    const mbsync =
      peers.mbsync === null ? null : prepareMbsync(folder, { port: server.port, user, password: server.password });
    const profile = join(folder, 'profile');
    const where = ['--host', '127.0.0.1', '--port', String(server.port), '--plain-loopback'];
    await verzet(profile, ['account', 'add', '--name', 'bench', '--user', user, ...where], server.password);
    const rows = [];
    for (const [work, bar] of /** @type {const} */ ([
      ['first sync', 1.5],
      ['second sync, nothing new', 0.6],
    ])) {
      const peer = (await mbsync?.())?.seconds ?? null;
      const own = await verzet(profile, ['sync']);
      const exchange = seconds(own.answer.accounts[0].seconds);
      rows.push({
        work,
        verzet: `${seconds(own.seconds)}, ${own.peak.toFixed(0)} MB`,
        peers: peer === null ? '' : `mbsync ${seconds(peer)}`,
        ratio: peer === null ? null : own.seconds / peer,
        bar,
        peak: own.peak,
      });
      if (work !== 'first sync')
        rows.push({ work: 'its exchange alone', verzet: exchange, peers: '', ratio: null, bar: '0.2 s', peak: 0 });
    }
    return rows;
  } finally {
    await server.stop();
  }
}

/**
 * @param {string} folder
 * @param {Iterable<Buffer>} messages
 * @param {Peers} peers
 * @returns {Promise<Row[]>}
 */
async function measureImport(folder, messages, peers) {
  const maildir = join(folder, 'maildir');
  writeMaildir(maildir, messages);
  const own = await verzet(join(folder, 'profile'), ['import', maildir]);
  const both = peers.notmuch !== null && peers.bogofilter !== null;
  const lessons = { ham: partOf('easy-ham-1'), spam: partOf('spam-1') };
  const bogofilter = both ? (await runBogofilter(folder, maildir, lessons)).seconds : 0;
  const notmuch = both ? (await runNotmuch(folder, maildir)).seconds : 0;
  return [
    {
      work: 'import from a Maildir',
      verzet: `${seconds(own.seconds)}, ${own.peak.toFixed(0)} MB`,
      peers: both ? `notmuch ${seconds(notmuch)} + bogofilter ${seconds(bogofilter)}` : '',
      ratio: both ? own.seconds / (notmuch + bogofilter) : null,
      bar: 0.5,
      peak: own.peak,
    },
  ];
}

/** @param {Row[]} rows */
function linesOf(rows) {
  return [
    '| work | Verzet | peers | ratio | bar |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ work, verzet: own, peers, ratio, bar }) =>
        `| ${work} | ${own} | ${peers} | ${ratio === null ? '' : ratio.toFixed(2)} | ${bar} |`,
    ),
    `| most memory of these | ${Math.max(...rows.map(({ peak }) => peak)).toFixed(0)} MB | | | ${mostMemory} MB |`,
  ];
}
