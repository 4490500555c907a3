import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Slow projects run one file at a time: they share a display or a mail server.
export default defineConfig({
  test: {
    // The default leaves one core unused, which on two is half of the machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/*.test.ts', 'test/{shared,app,renderer,scripts}/**/*.test.ts'],
          // Lint and types run as commands, which a busy machine makes slow.
          testTimeout: 60_000,
        },
      },
      { test: { name: 'engine', include: ['test/{engine,cli}/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'mail',
          include: ['test/mail/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'window',
          include: ['test/window/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          globalSetup: 'scripts/window-setup.mjs',
        },
      },
    ],
  },
});
