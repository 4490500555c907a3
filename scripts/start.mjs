// npm start: sees to everything the app needs, then opens its window.
import { existsSync, statSync } from 'node:fs';
import { buildApp } from './build-app.mjs';
import { ensureSandbox } from './chromium-sandbox.mjs';
import { installDependencies } from './dependencies.mjs';
import { describeRuntime, electronRuntime } from './electron-runtime.mjs';
import { inProject, projectRoot } from './project-root.mjs';
import { runCommand } from './run-command.mjs';
import { runMain, say } from './say.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';
import { giveTo, unprivilegedRunner } from './unprivileged.mjs';
import { hasDisplay } from './virtual-display.mjs';
import { prepareWindow } from './window-environment.mjs';

await runMain(async () => {
  await installDependencies();
  const runtime = await electronRuntime();
  say(describeRuntime(runtime));
  const display = hasDisplay();
  await ensureSystemLibraries(display ? ['window'] : ['window', 'display'], runtime.executable);
  await buildApp();
  return display ? openWindow(runtime) : demonstrate();
});

/** @param {import('./electron-runtime.mjs').Runtime} runtime */
async function openWindow(runtime) {
  // Chromium's own talk about the desktop's message bus and the like helps nobody; what is fatal is still said.
  const args = [projectRoot, '--log-level=3', ...process.argv.slice(2)];
  if (process.getuid?.() === 0) {
    say('You are root, and Chromium refuses to sandbox its processes for root: this window runs with --no-sandbox.');
    say('Start it as an ordinary user to have the sandbox.');
    args.push('--no-sandbox');
  } else {
    await ensureSandbox(await unprivilegedRunner(), runtime);
  }
  // Some terminals inside Electron apps set it, and Electron would then be no more than Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  say('Opening the window');
  const { code, stderr } = await runCommand(runtime.executable, args, { env, show: true });
  if (code === 127 && stderr !== '') say(stderr);
  return code;
}

/** The same app through the same job where nobody can look: what it made is in sample-output. */
async function demonstrate() {
  say('This session has no display (neither DISPLAY nor WAYLAND_DISPLAY is set).');
  say('The app now runs on a virtual one, with the sample mailbox; pictures and letters go to sample-output/.');
  const env = { ...process.env, ...(await prepareWindow()) };
  const { code } = await runCommand(process.execPath, [inProject('scripts', 'demo.mjs')], { env, show: true });
  const output = inProject('sample-output');
  // Under sudo the project belongs to the person, and so does what was made in it.
  if (existsSync(output)) giveTo(output, statSync(projectRoot));
  return code;
}
