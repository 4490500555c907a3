// npm run eval [-- --fetch]: how good the triage is, and how fast. --fetch first downloads the SpamAssassin corpus.
import { installDependencies } from './dependencies.mjs';
import { loadTraining } from './load-training.mjs';
import { projectRoot } from './project-root.mjs';
import { runMain, say } from './say.mjs';
import { spamAssassinFolder } from './spam-assassin.mjs';

await runMain(async () => {
  await installDependencies();
  const { evaluate, measureLearning, measureProgramme } = await loadTraining();
  const corpus = await spamAssassinFolder(process.argv.includes('--fetch'));
  await evaluate(projectRoot, corpus, say);
  if (corpus === null) say('SpamAssassin: not downloaded; npm run eval -- --fetch does that');
  else {
    await measureProgramme(corpus, say);
    await measureLearning(corpus, projectRoot, say);
  }
  return 0;
});
