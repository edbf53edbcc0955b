import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../../server/prepare.mjs';

/**
 * @typedef {{ fullName: string, status: string }} Outcome
 * @typedef {{ name: string, status: string, message?: string, assertionResults: Outcome[] }} FileResult
 */

/**
 * The names of what was skipped, then the one line of counts. A file that could not be loaded, a required part that
 * is missing and an error outside any test count as failures: red must never read as green.
 * @param {string} resultsFile Vitest's JSON report
 * @param {{ code: number | null, missing: string[] }} run
 */
export function summarise(resultsFile, { code, missing }) {
  const files = readResults(resultsFile);
  const outcomes = files.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: file.name })),
  );
  const passed = outcomes.filter((test) => test.status === 'passed');
  const failed = outcomes.filter((test) => test.status === 'failed');
  const skipped = outcomes.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  const broken = files.filter((file) => file.status === 'failed' && !file.assertionResults.some(isFailed));

  const known = failed.length + broken.length + missing.length;
  const unexplained = known === 0 && code !== 0 ? 1 : 0;
  const total = known + unexplained;
  return {
    failed: total,
    lines: [
      ...skipped.map((test) => `skipped: ${relative(root, test.file)} > ${test.fullName}`),
      ...missing.map((what) => `failed: required, and missing: ${what}`),
      ...(unexplained ? [`failed: the run ended with code ${code} outside any test`] : []),
      `${passed.length} passed, ${total} failed, ${skipped.length} skipped`,
    ],
  };
}

/** @param {Outcome} test */
function isFailed(test) {
  return test.status === 'failed';
}

/** @param {string} resultsFile @returns {FileResult[]} */
function readResults(resultsFile) {
  if (!existsSync(resultsFile)) return [];
  return JSON.parse(readFileSync(resultsFile, 'utf8')).testResults;
}
