import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { resealedText } from '../contract/journal-fixture.ts';
import { serverProcesses } from '../harness/server-process.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { refusalOf } from './said.ts';

const root = temporaryFolder('refusals');
const processes = serverProcesses();
afterEach(processes.endAll);
const { start } = processes;

/** A data folder that was used once and closed. */
async function usedFolder(name: string): Promise<string> {
  const folder = join(root, name);
  const server = start({ DATA_DIR: folder });
  await server.ready();
  server.kill('SIGTERM');
  await server.end();
  return folder;
}
const journalOf = (folder: string): string => join(folder, 'log', '0001.jsonl');

describe('S2 a start that cannot be', () => {
  it('port taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const said = await refusalOf(start({ PORT: String(port), DATA_DIR: join(root, 'port') }));
    expect(said).toContain(`port ${port} is taken`);
    await new Promise((resolve) => other.close(resolve));
  });

  it('data folder that cannot be made', async () => {
    writeFileSync(join(root, 'file'), '');
    const below = join(root, 'file', 'below');
    const saids = await Promise.all(
      [join(root, 'file'), below].map((folder) => refusalOf(start({ DATA_DIR: folder }))),
    );
    for (const said of saids) expect(said).toMatch(/data folder .* cannot be written.* DATA_DIR/);
  });

  it.skipIf(process.platform === 'win32')('data folder that may not be written', async () => {
    const folder = join(root, 'read-only');
    mkdirSync(folder);
    chmodSync(folder, 0o555);
    chmodSync(root, 0o755);
    // No mode stops root, so it starts as somebody else.
    const somebody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const said = await refusalOf(start({ DATA_DIR: folder }, somebody));
    expect(said).toMatch(/data folder .* cannot be written.* DATA_DIR/);
    chmodSync(folder, 0o755);
  });

  it('data folder in use, by whom', async () => {
    const folder = join(root, 'used');
    const first = start({ DATA_DIR: folder });
    await first.ready();
    const said = await refusalOf(start({ DATA_DIR: folder }));
    expect(said).toMatch(new RegExp(`in use by process ${first.pid}:`));
    expect(said).toContain(folder);
  });

  it('store of a newer version', async () => {
    const folder = await usedFolder('newer');
    const text = readFileSync(journalOf(folder), 'utf8');
    writeFileSync(journalOf(folder), resealedText(text.replace(/"version":\d+/, '"version":99')));
    expect(await refusalOf(start({ DATA_DIR: folder }))).toMatch(/newer version \(format 99.*update/);
  });

  it('store whose journal is empty', async () => {
    const folder = await usedFolder('empty');
    const [header] = readFileSync(journalOf(folder), 'utf8').split('\n');
    writeFileSync(journalOf(folder), `${header}\n`);
    const said = await refusalOf(start({ DATA_DIR: folder }));
    expect(said).toMatch(/journal .* is missing or empty; nothing was changed: restore/);
  });

  it('store that is gone where there was one, unless SEED says what to begin with', async () => {
    const folder = await usedFolder('gone');
    for (const name of readdirSync(folder))
      if (name !== 'access.json') rmSync(join(folder, name), { recursive: true });
    const said = await refusalOf(start({ DATA_DIR: folder, SEED: '' }));
    expect(said).toMatch(
      /was in use \(it has access\.json\), but journal and graph are both gone or empty: .*set SEED/,
    );
    expect(readdirSync(folder)).toEqual(['access.json']);
    const server = start({ DATA_DIR: folder, SEED: 'empty' });
    await server.ready();
    expect(server.stderr).toContain('it begins anew, as SEED says');
  });

  it('damaged access.json, and a log that was put back beside it is not touched', async () => {
    const folder = await usedFolder('keys');
    const log = readFileSync(journalOf(folder));
    for (const name of ['graph.grafeo', 'checkpoints', 'witness.json'])
      rmSync(join(folder, name), { recursive: true, force: true });
    const before = readdirSync(folder).sort();
    writeFileSync(join(folder, 'access.json'), '{');
    expect(await refusalOf(start({ DATA_DIR: folder }))).toMatch(/access\.json is damaged/);
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(readFileSync(journalOf(folder))).toEqual(log);
    rmSync(join(folder, 'access.json'));
    const server = start({ DATA_DIR: folder });
    await server.ready();
    expect(server.stderr).toMatch(/access\.json .* is gone: there is a new link/);
  });

  it('altered byte in its journal', async () => {
    const folder = await usedFolder('altered');
    const text = readFileSync(journalOf(folder), 'utf8');
    writeFileSync(journalOf(folder), text.replace('"workspace"', '"workspacf"'));
    expect(await refusalOf(start({ DATA_DIR: folder }))).toMatch(
      /Line 2 of the journal \(.*0001\.jsonl\) is not as it was written/,
    );
    expect(readFileSync(journalOf(folder), 'utf8')).toContain('"workspacf"');
  });

  it('journal that is a folder where a file belongs, or the other way round', async () => {
    const folder = await usedFolder('kinds');
    mkdirSync(join(folder, 'log', '0002.jsonl'));
    expect(await refusalOf(start({ DATA_DIR: folder }))).toMatch(/0002\.jsonl cannot be read \(EISDIR\)/);
    rmSync(join(folder, 'log'), { recursive: true });
    writeFileSync(join(folder, 'log'), '');
    expect(await refusalOf(start({ DATA_DIR: folder }))).toMatch(/log cannot be read \(ENOTDIR\)/);
  });

  it('Neo4j unreachable', async () => {
    const closed = createTcpServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const uri = `bolt://127.0.0.1:${(closed.address() as AddressInfo).port}`;
    await new Promise((resolve) => closed.close(resolve));
    const said = await refusalOf(start({ NEO4J_URI: uri, DATA_DIR: join(root, 'neo4j') }));
    expect(said).toContain(uri);
  });
});
