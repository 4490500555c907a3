import { spawn } from 'node:child_process';
import { projectRoot } from './project-root.mjs';
import { progressDescriptor } from './say.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the project root when left out
 * @property {NodeJS.ProcessEnv} [env] the whole environment; this process's own when left out
 * @property {boolean} [show] true: the child writes straight to this terminal and nothing is captured
 */

/**
 * Runs a program to its end, or to the end of this process, without input. A program that cannot be found gives code 127.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? projectRoot,
      env: options.env ?? process.env,
      stdio: options.show === true ? ['ignore', progressDescriptor(), 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    const stop = () => void child.kill();
    process.once('exit', stop);
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', (error) => resolve({ code: 127, stdout, stderr: error.message }));
    child.on('close', (code, signal) => {
      process.off('exit', stop);
      resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 1), stdout, stderr });
    });
  });
}

/**
 * Runs npm itself: the one that started us, so that no second npm is looked for.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const npm = process.env['npm_execpath'];
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm)) return runCommand(process.execPath, [npm, ...args], options);
  if (process.platform === 'win32') return runCommand('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options);
  return runCommand('npm', args, options);
}
