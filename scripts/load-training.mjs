import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject, projectRoot } from './project-root.mjs';

/**
 * The training room, built into the cache: it is a tool of ours and no part of the app.
 * @returns {Promise<typeof import('../training/index.ts')>}
 */
export async function loadTraining() {
  const folder = inProject('node_modules', '.cache', 'training');
  await build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: inProject('training/index.ts'),
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'training.js', codeSplitting: false } },
    },
  });
  return import(pathToFileURL(join(folder, 'training.js')).href);
}
