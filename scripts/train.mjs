// npm run train: makes the wording model of triage anew from the corpus in training/.
import { installDependencies } from './dependencies.mjs';
import { loadTraining } from './load-training.mjs';
import { projectRoot } from './project-root.mjs';
import { runMain, say } from './say.mjs';

await runMain(async () => {
  await installDependencies();
  const { train } = await loadTraining();
  train(projectRoot, say);
  return 0;
});
