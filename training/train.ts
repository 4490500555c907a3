import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bucketBits, width } from '../main/engine/triage/wording/buckets.ts';
import { trainingExamples } from './examples.ts';
import { fitCalibration } from './fit-calibration.ts';
import { pairShare, pieceShare, skipShare } from './features.ts';
import { fitWording } from './fit-wording.ts';
import { crossJudge, prepare, toSamples } from './model.ts';

const folds = 5;
const seed = 20_260_301;

/** `npm run train`: makes `model.json` from the corpus, the same to the byte every time. */
export function train(root: string, say: (line: string) => void): void {
  const prepared = prepare(trainingExamples(root));
  const written = prepared.filter(({ example }) => example.origin === 'written');
  say(`${prepared.length} messages, ${written.length} of them written one by one`);
  const judged = crossJudge(prepared, folds, seed);
  // Fitted on what was written as a whole: messages of patterns are easier than real ones, which would make it too sure.
  const calibration = fitCalibration(written.flatMap(({ example }) => judged.get(example.id) ?? []));
  const { table } = fitWording(toSamples(prepared), seed);
  const scales = Array.from({ length: width }, (_, output) => {
    let most = 0;
    for (let place = output; place < table.length; place += width) most = Math.max(most, Math.abs(table[place] ?? 0));
    return most / 127;
  });
  const bytes = new Int8Array(width << bucketBits);
  for (let place = 0; place < bytes.length; place += 1)
    bytes[place] = Math.round((table[place] ?? 0) / (scales[place % width] || 1));
  const model = {
    messages: prepared.length,
    pieces: pieceShare,
    pairs: pairShare,
    skips: skipShare,
    calibration,
    scales,
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
  writeFileSync(join(root, 'main/engine/triage/wording/model.json'), `${JSON.stringify(model)}\n`);
  say(JSON.stringify(calibration));
}
