// `npm test`: prepares a fresh clone, starts one Neo4j for the whole run, runs every test, and ends with one plain
// line of counts. Arguments go to Vitest (`npm test -- test/contract`).
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare, root } from '../server/prepare.mjs';
import { findBrowser } from './harness/find-browser.mjs';
import { startNeo4j } from './harness/start-neo4j.mjs';
import { summarise } from './harness/summary.mjs';

await prepare({ next: runTests });

async function runTests() {
  const neo4j = await startNeo4j();
  /** @type {string[]} */
  const missing = [];
  if ('missing' in neo4j) report(missing, `Neo4j: ${neo4j.missing}`, process.env.REQUIRE_NEO4J);
  if (!findBrowser()) report(missing, 'Browser: no Chromium on the path', process.env.REQUIRE_BROWSER);

  const folder = mkdtempSync(join(tmpdir(), 'pairing-atlas-tests-'));
  const results = join(folder, 'results.json');
  const code = await vitest(results, environmentFor(neo4j));
  if ('stop' in neo4j) await neo4j.stop();

  const summary = summarise(results, { code, missing });
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`${summary.lines.join('\n')}\n`);
  process.exitCode = summary.failed > 0 ? 1 : 0;
}

/** @param {string[]} missing @param {string} what @param {string | undefined} required */
function report(missing, what, required) {
  process.stdout.write(
    `${required === '1' ? 'REQUIRED BUT MISSING' : 'Tests that need it are skipped'} - ${what}\n`,
  );
  if (required === '1') missing.push(what);
}

/**
 * The variables of the product's own database are kept from the tests: a server that a test starts must not find
 * them by accident.
 * @param {Awaited<ReturnType<typeof startNeo4j>>} neo4j
 */
function environmentFor(neo4j) {
  const environment = { ...process.env };
  for (const name of ['URI', 'USER', 'PASSWORD', 'DATABASE']) delete environment[`NEO4J_${name}`];
  if ('missing' in neo4j) return environment;
  const { uri, user, password } = neo4j;
  return { ...environment, TEST_NEO4J_URI: uri, TEST_NEO4J_USER: user, TEST_NEO4J_PASSWORD: password };
}

/**
 * @param {string} results
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number | null>}
 */
function vitest(results, env) {
  const program = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const options = ['run', '--config', 'test/vitest.config.ts', ...reporters, ...process.argv.slice(2)];
  const child = spawn(process.execPath, [program, ...options], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  // An interrupt reaches Vitest as well; this process stays to end Neo4j and to print the counts.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGTERM'));
  return new Promise((resolve) => child.once('close', resolve));
}
