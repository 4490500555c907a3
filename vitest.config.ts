import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One more than the cores: mail and window tests wait for other processes half of their time.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/*.test.ts', 'test/{shared,app,renderer,scripts}/**/*.test.ts'],
          // Lint and types run as commands, which a busy machine makes slow.
          testTimeout: 60_000,
          // Each file makes what it tests; loading every module anew for each takes longer than the tests do.
          isolate: false,
        },
      },
      {
        test: { name: 'engine', include: ['test/{engine,cli}/**/*.test.ts'], testTimeout: 30_000, isolate: false },
      },
      {
        test: {
          name: 'mail',
          include: ['test/mail/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'window',
          include: ['test/window/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: 'scripts/window-setup.mjs',
        },
      },
    ],
  },
});
