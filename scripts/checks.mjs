import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './project-tool.mjs';
import { say } from './say.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** What is checked without running the app. */
const staticChecks = {
  lint: () => runTool('oxlint', []),
  types: () => runTool('typescript', ['-b'], { name: 'tsc' }),
  format: () => runTool('prettier', ['--check', '--cache', '--log-level', 'warn', '.']),
  'unused code': () => runTool('knip', []),
};

/**
 * Runs these checks side by side, all of them even when one fails.
 * @param {(keyof typeof staticChecks)[]} names
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function runChecks(names) {
  const outcomes = await Promise.all(
    names.map(async (name) => {
      const start = performance.now();
      const code = await staticChecks[name]();
      say(`${name}: ${code === 0 ? 'passed' : 'FAILED'} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
      return code === 0 ? [] : [name];
    }),
  );
  return outcomes.flat();
}

/**
 * Runs vitest and counts what it did. A file that could not even be loaded, or an error outside every test, counts as
 * one failure: a run that vitest itself calls failed never comes out as zero.
 * @param {string[]} args
 * @param {Record<string, string>} [variables]
 * @returns {Promise<Tally>}
 */
export async function runTests(args, variables = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'verzet-report-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await runTool('vitest', ['run', ...reporters, ...args], { env: { ...process.env, ...variables } });
    return count(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Says which checks failed and prints the line that sums up the run, the last one.
 * @param {string[]} failedChecks
 * @param {Tally} tests
 * @returns {number} the exit status
 */
export function conclude(failedChecks, tests) {
  if (failedChecks.length > 0) say(`Failed besides the tests: ${failedChecks.join(', ')}`);
  const failed = tests.failed + failedChecks.length;
  say(`${tests.passed} passed, ${failed} failed${tests.skipped === 0 ? '' : `, ${tests.skipped} skipped`}`);
  return failed === 0 ? 0 : 1;
}

/**
 * @param {string} reportPath
 * @param {number} code
 * @returns {Tally}
 */
function count(reportPath, code) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const file of readReport(reportPath)) {
    const statuses = file.assertionResults.map(({ status }) => status);
    for (const status of statuses) {
      if (status === 'passed' || status === 'failed') tally[status] += 1;
      else tally.skipped += 1;
    }
    if (file.status === 'failed' && !statuses.includes('failed')) tally.failed += 1;
  }
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  return tally;
}

/**
 * @param {string} path
 * @returns {{ status: string, assertionResults: { status: string }[] }[]}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).testResults;
  } catch {
    // Vitest ended before it wrote one; its exit status then says enough.
    return [];
  }
}
