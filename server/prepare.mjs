// What a fresh clone lacks: the installed packages, the built page and the built server. Imports only Node's own modules, because
// it runs before there are others. Everything it says goes to standard error: standard output is the server's.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {{ zh: string, en: string, config: string, folder: string, sources: readonly string[] }} Build `sources`: what
 * it is made of; a change in any of it makes what lies in the folder stale.
 */
const common = ['tsconfig.json', 'package-lock.json'];
/** @type {Build} */
const page = {
  zh: '页面',
  en: 'page',
  config: 'vite.config.ts',
  folder: 'dist',
  sources: [...common, 'web', 'graph/model', 'vite.config.ts'],
};
/** @type {Build} */
const server = {
  zh: '服务器',
  en: 'server',
  config: 'server/vite.config.ts',
  folder: 'dist-server',
  sources: [...common, 'server', 'graph', 'seed'],
};

/** Something a person can put right. Shown as its sentence, without a stack. */
class Refusal extends Error {}

/** @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Installs and builds what is missing, then calls `next`. A refusal ends the process with one sentence.
 * @param {{ next: () => unknown, isBuilt?: boolean }} options
 */
export async function prepare({ next, isBuilt = true }) {
  try {
    await install();
    if (isBuilt) for (const each of [page, server]) await build(each);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
    process.exit(1);
  }
  await next();
}

async function install() {
  if (isInstalled()) return;
  say('正在安装依赖… Installing packages…');
  const began = Date.now();
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js')
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  const { code, output } = await run([...npm, 'ci', '--prefer-offline', '--no-progress', '--loglevel=error']);
  if (code !== 0) {
    const cause = /npm error code (\S+)/.exec(output)?.[1] ?? `exit ${code}`;
    throw new Refusal(
      `依赖安装失败（${cause}），请检查网络后重试。 Packages could not be installed (${cause}): check the network and try again; \`npm ci\` shows the details.`,
    );
  }
  say(`依赖已安装 Installed in ${seconds(began)} s`);
}

/**
 * Whether what lies in node_modules is what the lock file asks for. npm keeps its own record of what it installed
 * and writes it last, so that a broken-off installation is seen too, and one made by hand counts.
 */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** @param {Build} build */
async function build({ zh, en, config, folder, sources }) {
  const stamp = join(root, folder, '.sources');
  const hash = hashOf(sources.flatMap((source) => filesUnder(join(root, source))));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say(`正在构建${zh}… Building the ${en}…`);
  const began = Date.now();
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const command = [process.execPath, vite, 'build', '--config', config, '--logLevel', 'warn'];
  // Whoever asks may itself run as a test, and what is built is what people are given.
  const { code, output } = await run(command, { ...process.env, NODE_ENV: 'production' });
  if (code !== 0) {
    say(output.trim());
    throw new Refusal(`${zh}构建失败，原因见上。 The ${en} could not be built: the reason is above.`);
  }
  writeFileSync(stamp, hash);
  say(`${zh}已构建 Built in ${seconds(began)} s`);
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** @param {string[]} files */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(relative(root, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run([program = '', ...args], env = process.env) {
  const child = spawn(program, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: program.endsWith('.cmd'),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** @param {number} began */
function seconds(began) {
  return ((Date.now() - began) / 1000).toFixed(1);
}
