import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { Socket } from 'node:net';
import { SetupFailure } from './say.mjs';
import { commandAs } from './unprivileged.mjs';

/** Whether this session can show a window. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');
}

/**
 * Starts an X server without a screen, under a display number that it finds free itself. It ends with this process.
 * @param {import('./unprivileged.mjs').Runner} runner the server belongs to the user that runs the window
 * @returns {Promise<string>} its name, for DISPLAY
 */
export function startVirtualDisplay(runner) {
  // Made beforehand, as an ordinary user's server cannot give this folder to root as it should be.
  if (process.getuid?.() === 0) makeSocketFolder();
  const screen = ['-screen', '0', '1600x1100x24', '-nolisten', 'tcp'];
  const { command, args } = commandAs(runner, 'Xvfb', ['-displayfd', '3', ...screen]);
  const server = spawn(command, args, { cwd: '/', stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  process.once('exit', () => void server.kill());
  return new Promise((resolve, reject) => {
    let complaint = '';
    server.stderr?.on('data', (text) => (complaint += String(text)));
    server.stdio[3]?.once('data', (number) => {
      letGo(server);
      resolve(`:${String(number).trim()}`);
    });
    server.once('error', (error) => (complaint += error.message));
    server.once('close', () =>
      reject(new SetupFailure(`The virtual display (Xvfb) did not start. ${complaint.trim()}`)),
    );
  });
}

/**
 * From here on this process may end while the server runs, which then ends it.
 * @param {import('node:child_process').ChildProcess} server
 */
function letGo(server) {
  server.unref();
  for (const pipe of server.stdio) if (pipe instanceof Socket) pipe.unref();
}

function makeSocketFolder() {
  const umask = process.umask(0);
  mkdirSync('/tmp/.X11-unix', { recursive: true, mode: 0o1777 });
  process.umask(umask);
}
