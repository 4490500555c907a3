// npm run histories [-- COUNT]: the state machine of a case over COUNT random histories, 100,000 unless told. A failure names its seed.
import { installDependencies } from './dependencies.mjs';
import { runTool } from './project-tool.mjs';
import { runMain, SetupFailure } from './say.mjs';

await runMain(async () => {
  const count = process.argv[2] ?? '100000';
  if (!/^[1-9]\d*$/.test(count)) throw new SetupFailure(`not a number of histories: ${count}`);
  await installDependencies();
  const env = { ...process.env, VERZET_HISTORIES: count };
  return runTool('vitest', ['run', '--project', 'unit', 'test/shared/rules/case-state-of-any-history.test.ts'], {
    env,
  });
});
