// Brings up the Neo4j that a test run uses: a server named by NEO4J_URI, or one started here from Neo4j's own jars.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../neo4j/', import.meta.url));
const pom = join(folder, 'pom.xml');
const readyWithinMs = 120_000;
const password = 'only-for-tests';

/**
 * @typedef {{ uri: string, user: string, password: string, stop: () => Promise<void> }} RunningNeo4j
 * @typedef {RunningNeo4j & { port: string, kill: (signal: NodeJS.Signals) => Promise<void> }} LaunchedNeo4j
 * @typedef {{ missing: string }} MissingNeo4j
 */

/** @returns {Promise<RunningNeo4j | MissingNeo4j>} */
export async function startNeo4j() {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
  if (NEO4J_URI) {
    return {
      uri: NEO4J_URI,
      user: NEO4J_USER ?? 'neo4j',
      password: NEO4J_PASSWORD ?? '',
      stop: async () => {},
    };
  }
  const data = mkdtempSync(join(tmpdir(), 'pairing-atlas-neo4j-'));
  const launched = await launchNeo4j(data);
  if ('missing' in launched) return launched;
  const stop = async () => {
    await launched.stop();
    rmSync(data, { recursive: true, force: true });
  };
  return { ...launched, stop };
}

/**
 * One of its own, for a test that ends it: with its data in `data`, on a free port or the one named.
 * @param {string} data
 * @param {string} [port]
 * @returns {Promise<LaunchedNeo4j | MissingNeo4j>}
 */
export async function launchNeo4j(data, port = '0') {
  if (!answers('java', '-version')) return { missing: 'no Java (17 or later) on the path' };
  const jars = prepareJars();
  return typeof jars === 'string' ? launch(jars, data, port) : jars;
}

/** @param {string} program @param {string} argument */
function answers(program, argument) {
  return spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;
}

/**
 * The folder of jars, fetched once per version. They are moved into place whole, so that a broken-off fetch leaves none.
 * @returns {string | MissingNeo4j}
 */
function prepareJars() {
  const version = /<neo4j\.version>(.+)</.exec(readFileSync(pom, 'utf8'))?.[1] ?? '';
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'pairing-atlas');
  const jars = join(cache, `neo4j-${version}`);
  if (existsSync(jars)) return jars;
  if (!answers('mvn', '-version')) return { missing: 'no Maven on the path to fetch Neo4j with' };
  process.stderr.write(`Fetching Neo4j ${version}…\n`);
  mkdirSync(cache, { recursive: true });
  const fetched = mkdtempSync(join(cache, 'fetch-'));
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${fetched}`];
  const maven = spawnSync('mvn', ['-q', '-B', '-f', pom, ...goal], { encoding: 'utf8' });
  if (maven.status !== 0) {
    rmSync(fetched, { recursive: true, force: true });
    process.stderr.write(`${maven.stdout}${maven.stderr}`);
    return { missing: 'Maven could not fetch Neo4j' };
  }
  if (!existsSync(jars)) renameSync(fetched, jars);
  return jars;
}

/**
 * @param {string} jars
 * @param {string} data
 * @param {string} wantedPort
 * @returns {Promise<LaunchedNeo4j | MissingNeo4j>}
 */
async function launch(jars, data, wantedPort) {
  const opens = ['java.nio', 'java.lang'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const program = ['-cp', join(jars, '*'), join(folder, 'Neo4jServer.java'), data, wantedPort, password];
  const java = spawn('java', ['-Xmx700m', ...opens, ...program], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaint = '';
  java.stderr.on('data', (chunk) => (complaint = `${complaint}${chunk}`.slice(-4000)));
  const ended = new Promise((resolve) => java.once('close', resolve));
  const port = await readyPort(java, ended);
  const stop = async () => {
    java.stdin.end();
    await ended;
  };
  /** @param {NodeJS.Signals} signal */
  const kill = async (signal) => {
    java.kill(signal);
    if (signal === 'SIGKILL') await ended;
  };
  if (port) return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, port, kill, stop };
  process.stderr.write(complaint);
  java.kill('SIGKILL');
  await stop();
  return { missing: 'Neo4j did not start' };
}

/**
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} java
 * @param {Promise<unknown>} ended
 * @returns {Promise<string | undefined>}
 */
async function readyPort(java, ended) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const ready = new Promise((resolve) => {
    createInterface(java.stdout).on('line', (line) => {
      const port = /^ready (\d+)$/.exec(line)?.[1];
      if (port) resolve(port);
    });
    timer = setTimeout(resolve, readyWithinMs);
  });
  const port = await Promise.race([ready, ended.then(() => undefined)]);
  clearTimeout(timer);
  return port;
}
