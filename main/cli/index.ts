import './lean-heap.ts';
import { text as readAll } from 'node:stream/consumers';
import { ZodError } from 'zod';
import { Failure } from '../../shared/failure.ts';
import type { Engine } from '../engine/engine.ts';
import { loadMailLibrary } from '../engine/intake/imap-client.ts';
import { CommandFailure } from './command-failure.ts';
import { account } from './commands/account.ts';
import { caseCommand } from './commands/case.ts';
import { classify } from './commands/classify.ts';
import { deadline } from './commands/deadline.ts';
import { exportTo } from './commands/export.ts';
import { importPaths } from './commands/import.ts';
import { letter, listKinds } from './commands/letter.ts';
import { list, search } from './commands/list.ts';
import { sync } from './commands/sync.ts';
import { defaultProfile, withEngine } from './open-profile.ts';
import type { Output } from './output.ts';
import { failureSentences } from './sentences.ts';
import { usage, UsageError } from './usage.ts';

type OnProfile = (engine: Engine, args: readonly string[], output: Output) => Promise<void>;

const onProfile: Readonly<Record<string, OnProfile>> = {
  import: importPaths,
  account: (engine, args, output) => account(engine, args, output, () => readAll(process.stdin)),
  sync,
  list,
  search,
  letter,
  case: caseCommand,
  export: exportTo,
};

/** `--profile DIR` and `--json` may stand anywhere; the rest belongs to the command. */
function general(words: readonly string[]): { profile: string; json: boolean; rest: string[] } {
  const rest: string[] = [];
  let profile = defaultProfile(process.env, process.platform);
  let json = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--json') json = true;
    else if (word === '--profile') {
      const folder = words[++index];
      if (folder === undefined) throw new UsageError('--profile takes a folder');
      profile = folder;
    } else if (word.startsWith('--profile=')) profile = word.slice('--profile='.length);
    else rest.push(word);
  }
  return { profile, json, rest };
}

async function run(words: readonly string[]): Promise<void> {
  const { profile, json, rest } = general(words);
  const output: Output = {
    json,
    terminal: process.stderr.isTTY,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
  const [command, ...args] = rest;
  // After `--` a word is no option, whatever it looks like.
  const help = rest.slice(0, [...rest, '--'].indexOf('--')).includes('--help');
  if (command === undefined && !help) throw new UsageError('which command?');
  if (command === undefined || command === 'help' || help) {
    output.out(usage);
    return;
  }
  if (command === 'classify') return classify(args, output);
  if (command === 'deadline') return deadline(args, output);
  if (command === 'letter' && args.includes('--list')) return listKinds(output);
  const known = Object.hasOwn(onProfile, command) ? onProfile[command] : undefined;
  if (known === undefined) throw new UsageError(`there is no command ${command}`);
  // While the passphrase is turned into a key, which is another thread's work.
  if (command === 'sync') void loadMailLibrary();
  await withEngine(profile, output, (engine) => known(engine, args, output));
}

/** One line why, never a stack trace. */
function say(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`verzet: ${error.message}\nSee: verzet --help\n`);
    return 2;
  }
  const sentence =
    error instanceof CommandFailure
      ? error.message
      : error instanceof Failure
        ? failureSentences[error.code]
        : error instanceof ZodError || error instanceof SyntaxError
          ? failureSentences['invalid-input']
          : failureSentences.internal;
  process.stderr.write(`verzet: ${sentence}\n`);
  return 1;
}

process.stdout.on('error', () => process.exit(0));
process.exitCode = await run(process.argv.slice(2)).then(
  () => 0,
  (error: unknown) => say(error),
);
