// Started by npm start where there is no display: the app through its main job, on a virtual one.
import { mkdirSync } from 'node:fs';
import { launchElectron } from './launch-electron.mjs';
import { inProject } from './project-root.mjs';
import { runMain, say } from './say.mjs';

await runMain(async () => {
  mkdirSync(inProject('sample-output'), { recursive: true });
  const { app, page } = await launchElectron();
  try {
    await page.locator('#root > :not(style)').first().waitFor();
    await page.screenshot({ path: inProject('sample-output', 'first-run.png') });
    say('sample-output/first-run.png: the first window');
  } finally {
    await app.close();
  }
  return 0;
});
