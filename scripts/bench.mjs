// npm run bench [-- table [MESSAGES] | search [MESSAGES] | window | kill [TIMES] | mutated | mbox [MEGABYTES]]: measures the built app.
import { measureWindow } from './bench/window.mjs';
import { measureMbox } from './bench/mbox.mjs';
import { measureSearch } from './bench/search.mjs';
import { measureTable } from './bench/table.mjs';
import { buildApp } from './build-app.mjs';
import { installDependencies } from './dependencies.mjs';
import { runTool } from './project-tool.mjs';
import { runMain, SetupFailure } from './say.mjs';

/** @type {Record<string, (amount: number | undefined) => Promise<unknown>>} */
const measurements = {
  table: measureTable,
  search: measureSearch,
  window: measureWindow,
  mbox: measureMbox,
};

await runMain(async () => {
  const [name = 'table', amount] = process.argv.slice(2);
  await installDependencies();
  await buildApp();
  if (name === 'kill') {
    const env = { ...process.env, VERZET_KILLS: amount ?? '50' };
    return runTool(
      'vitest',
      ['run', 'test/cli/killed.test.ts', 'test/mail/killed.test.ts', 'test/window/killed.test.ts'],
      { env },
    );
  }
  if (name === 'mutated')
    return runTool('vitest', ['run', 'test/engine/intake/mutated-input.test.ts'], {
      env: { ...process.env, VERZET_MUTATED: 'all' },
    });
  const measure = measurements[name];
  if (measure === undefined)
    throw new SetupFailure(`There is no measurement ${name}: table, search, window, kill, mutated or mbox.`);
  await measure(amount === undefined ? undefined : Number(amount));
  return 0;
});
