import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { inProject } from '../project-root.mjs';

/**
 * @typedef {object} Measured
 * @property {string} out
 * @property {number} seconds of the whole process
 * @property {number} peak the most memory it held, in MB: the kernel's own high-water mark
 */

const builtCommand = inProject('dist', 'main', 'cli', 'index.js');
export const passphrase = 'alleen voor deze meting';

/**
 * Runs a program to its end. Its failure is the measurement's.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, input?: string, accepted?: readonly number[] }} [options]
 * @returns {Promise<Measured>}
 */
export async function measure(command, args, { env = {}, input = '', accepted = [0] } = {}) {
  const started = performance.now();
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  let peak = 0;
  const look = setInterval(() => (peak = Math.max(peak, highWater(child.pid))), 25);
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  child.stdin.on('error', () => undefined).end(input);
  const [code] = await once(child, 'close');
  clearInterval(look);
  if (!accepted.includes(code)) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${errors}`);
  return { out, seconds: (performance.now() - started) / 1000, peak };
}

/**
 * The built command on a profile; its answer as an object.
 * @param {string} profile
 * @param {readonly string[]} words
 * @param {string} [input]
 */
export async function verzet(profile, words, input) {
  const ran = await measure(process.execPath, [builtCommand, ...words, '--profile', profile, '--json'], {
    env: { VERZET_PASSPHRASE: passphrase },
    ...(input === undefined ? {} : { input }),
  });
  return { ...ran, answer: JSON.parse(ran.out) };
}

/** @param {number | undefined} pid */
export function highWater(pid) {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    // Gone already, or a system without /proc: the last mark stands.
    return 0;
  }
}
