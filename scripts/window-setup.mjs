import { prepareWindow } from './window-environment.mjs';

/** Vitest's global set-up for the window tests: `npm test` has prepared everything, a run of vitest by hand has not. */
export async function setup() {
  if (process.env['VERZET_ELECTRON'] === undefined) Object.assign(process.env, await prepareWindow());
}
