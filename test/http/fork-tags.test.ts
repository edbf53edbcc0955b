import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createUnit } from '../harness/made.ts';
import { runServer } from '../harness/server-in-process.ts';
import { setBack } from '../harness/set-back.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const root = temporaryFolder('fork-tags');

it('a log that was put back and went another way answers under other tags', async () => {
  const [kept, copy] = [join(root, 'kept'), join(root, 'copy')];
  const begun = await runServer({ dataFolder: kept });
  await begun.push('maker', [{ mid: 1, ...createUnit('unit-1') }]);
  await begun.close();
  cpSync(kept, copy, { recursive: true });
  const after = async (clientId: string) => {
    const server = await runServer({ dataFolder: kept });
    expect((await server.push(clientId, [{ mid: 1, ...createUnit('unit-2', clientId) }])).status).toBe(200);
    const { seq } = (await server.ask('/healthz')).json;
    const tags: Record<string, string> = {};
    const paths = ['/changes?since=1', `/entries/${seq}`, '/nodes/unit-2', '/nodes/unit-2/neighbours'];
    for (const path of paths) {
      const { headers, json } = await server.ask(`/api/v1${path}`);
      const etag = String(headers.etag);
      expect(etag, path).toContain(json.incarnation);
      const held = { authorization: `Bearer ${server.token}`, 'if-none-match': etag };
      expect((await server.raw(`/api/v1${path}`, { headers: held })).status, path).toBe(304);
      tags[path] = etag;
    }
    await server.close();
    expect(server.bugs).toEqual([]);
    return tags;
  };
  const one = await after('one');
  setBack(kept, copy);
  const other = await after('other');
  expect(Object.keys(one)).toEqual(Object.keys(other));
  const incarnations = [one, other].map((tags) => Object.values(tags)[0]?.slice(0, 20));
  expect(incarnations[0]).toBe(incarnations[1]);
  for (const [path, tag] of Object.entries(one)) expect(other[path], path).not.toBe(tag);
});
