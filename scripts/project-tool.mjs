import { readFileSync } from 'node:fs';
import { inProject } from './project-root.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Runs the command of an installed package in this terminal, with the Node that runs this script.
 * @param {string} packageName also the name of the command, unless `name` says otherwise
 * @param {string[]} args
 * @param {{ name?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} its exit status
 */
export async function runTool(packageName, args, { name = packageName, env = process.env } = {}) {
  const folder = inProject('node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[name];
  return (await runCommand(process.execPath, [`${folder}/${file}`, ...args], { env, show: true })).code;
}
