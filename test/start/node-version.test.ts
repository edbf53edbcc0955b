import { afterEach, describe, expect, it } from 'vitest';
import { type ServerProcess, serverProcesses } from '../harness/server-process.ts';
import { refusalOf } from './said.ts';

const processes = serverProcesses();
afterEach(processes.endAll);

/** `server/start.mjs` under a Node that says it is of this version. */
function startOn(version: string): ServerProcess {
  const fake = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const preload = `data:text/javascript,${encodeURIComponent(fake)}`;
  return processes.start({}, { args: ['--import', preload, 'server/start.mjs'] });
}

describe('a Node that is too old', () => {
  it.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])('%s is refused in one sentence', async (version) => {
    const server = startOn(version);
    expect(await refusalOf(server)).toMatch(
      new RegExp(`20\\.19.*22\\.12.*${version.replaceAll('.', '\\.')}`),
    );
  });
});
