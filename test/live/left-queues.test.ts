import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../graph/model/log/entry.ts';
import { newId } from '../../graph/model/schema/id.ts';
import { HttpProblem } from '../../web/live/http-problem.ts';
import { type LeftQueuesDeps, sendLeftQueues } from '../../web/live/left-queues.ts';
import type { LiveCommand } from '../../web/live/live.ts';
import { KeptInMemory } from '../harness/kept-in-memory.ts';
import { createUnit } from '../harness/made.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await runServer();
});
afterAll(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
});

type Entry = { readonly seq: number; readonly clientId: string; readonly mid: number };
const changes = async () =>
  (await server.ask('/api/v1/changes?since=0')).json as { incarnation: string; entries: Entry[] };
const made = async (id: string) => (await server.ask(`/api/v1/nodes/${id}`)).status === 200;

/** A browser whose tabs send over the server's own interface as one person. */
async function browser(cookie?: string) {
  const session = cookie ?? (await server.cookie());
  const store = new KeptInMemory();
  const held = new Set<string>();
  const refused: [LiveCommand, string][] = [];
  const pauses: number[] = [];
  const push: LeftQueuesDeps['push'] = async (clientId, commands) => {
    const reply = await server.raw('/api/v1/commands', {
      method: 'POST',
      headers: {
        cookie: session,
        'content-type': 'application/json',
        'x-pairing-atlas': '1',
        origin: server.address,
      },
      body: JSON.stringify({ clientId, commands }),
    });
    if (reply.status !== 200) throw new HttpProblem(reply.status, { code: reply.json.code });
    return reply.json.results as readonly Result[];
  };
  const { incarnation } = await changes();
  const deps: LeftQueuesDeps = {
    store,
    claim: async (clientId) => {
      if (held.has(clientId)) return undefined;
      held.add(clientId);
      return () => held.delete(clientId);
    },
    push,
    newId,
    pause: async (milliseconds) => void pauses.push(milliseconds),
  };
  return {
    store,
    held,
    refused,
    pauses,
    deps,
    /** What a page left: `mids` of those that it may have sent, then one that it did not. */
    leave: (clientId: string, commands: readonly LiveCommand[], sent: number, of = incarnation) =>
      store.replace(clientId, {
        clientId,
        incarnation: of,
        items: commands.map((command, index) => ({
          command,
          at: 0,
          ...(index < sent ? { mid: index + 1 } : {}),
        })),
      }),
    send: (other: Partial<LeftQueuesDeps> = {}) =>
      sendLeftQueues(
        { ...deps, ...other },
        { incarnation, refused: (command, { code }) => refused.push([command, code]) },
      ),
  };
}
const by = async (clientId: string) =>
  (await changes()).entries.filter((entry) => entry.clientId === clientId);

describe('what a closed page left', () => {
  it('is sent in order under its own numbers, and taken away once it is answered', async () => {
    const here = await browser();
    await here.leave('closed', [createUnit('a1'), createUnit('a2'), createUnit('a3')], 3);
    await here.send();
    expect((await by('closed')).map(({ mid }) => mid)).toEqual([1, 2, 3]);
    expect([here.store.queues.size, here.held.size, here.refused]).toEqual([0, 0, []]);
  });

  it('I4 is done once, also where it was sent before and where two tabs come at once', async () => {
    const here = await browser();
    await here.deps.push('twice', [{ mid: 1, ...createUnit('b1') }]);
    await here.leave('twice', [createUnit('b1'), createUnit('b2')], 2);
    let pushes = 0;
    const push: LeftQueuesDeps['push'] = (...asked) => {
      pushes += 1;
      return here.deps.push(...asked);
    };
    await Promise.all([here.send({ push }), here.send({ push })]);
    expect((await by('twice')).map(({ mid }) => mid)).toEqual([1, 2]);
    expect([pushes, here.refused]).toEqual([1, []]);
  });

  it('is numbered by whoever gave it first: what has no number goes under an id that nobody used', async () => {
    const here = await browser();
    await here.deps.push('unsent', [{ mid: 1, ...createUnit('c1') }]);
    await here.leave('unsent', [createUnit('c2')], 0);
    await here.send();
    expect([(await by('unsent')).length, await made('c2'), here.store.queues.size]).toEqual([1, true, 0]);
  });

  it('I4 what has no number takes none that was given: a later one is confirmed and gone, an earlier one refused', async () => {
    const here = await browser();
    await here.deps.push('between', [
      { mid: 1, ...createUnit('a1') },
      { mid: 2, ...createUnit('n2') },
    ]);
    // The first was refused, of which the page has not heard; of the second it has.
    await here.leave('between', [createUnit('a1'), createUnit('n3')], 1);
    await here.send();
    expect([(await by('between')).map(({ mid }) => mid), await made('n3')]).toEqual([[2], true]);
  });

  it('of another person, or of another log, goes under an id that nobody used', async () => {
    const before = await browser();
    await before.deps.push('theirs', [{ mid: 1, ...createUnit('d1') }]);
    const here = await browser();
    await here.leave('theirs', [createUnit('d2'), createUnit('d3')], 1);
    await here.leave('older', [createUnit('d4')], 1, 'another log');
    await here.send();
    expect([await made('d2'), await made('d3'), await made('d4')]).toEqual([true, true, true]);
    expect([(await by('theirs')).length, (await by('older')).length, here.store.queues.size]).toEqual([
      1, 0, 0,
    ]);
  });

  it('waits as long as it is told to where the server cannot take it, and stays where nobody answers', async () => {
    const here = await browser();
    await here.leave('waits', [createUnit('e1')], 1);
    const gone = async (): Promise<never> => {
      throw new TypeError('Failed to fetch');
    };
    await expect(here.send({ push: gone })).rejects.toThrow('Failed to fetch');
    expect([here.store.queues.size, here.held.size]).toEqual([1, 0]);
    const answers = [429, 503];
    await here.send({
      push: async (...asked) => {
        const status = answers.shift();
        if (status) throw new HttpProblem(status, { code: 'unavailable' }, status * 10);
        return here.deps.push(...asked);
      },
    });
    expect([here.pauses, (await by('waits')).map(({ mid }) => mid), here.store.queues.size]).toEqual([
      [4290, 5030],
      [1],
      0,
    ]);
  });

  it('and is refused is told, and keeps nothing behind it', async () => {
    const here = await browser();
    await here.leave('refused', [createUnit('f1'), createUnit('f1'), createUnit('f2')], 3);
    await here.send();
    expect([here.refused, await made('f2'), here.store.queues.size]).toEqual([
      [[createUnit('f1'), 'exists']],
      true,
      0,
    ]);
  });

  it.each(['before', 'after'])(
    'and is refused as a whole, %s it was decided, goes one by one: the guilty one is told, the others are done',
    async (when) => {
      const here = await browser();
      const units = [createUnit(`g1-${when}`), createUnit(`bad-${when}`), createUnit(`g2-${when}`)] as const;
      await here.leave(`guilty-${when}`, units, 3);
      await here.send({
        push: async (clientId, commands) => {
          if (when === 'after' && commands.length === 1) await here.deps.push(clientId, commands);
          if (JSON.stringify(commands).includes('bad')) throw new HttpProblem(500, { code: 'internal' });
          return here.deps.push(clientId, commands);
        },
      });
      expect([here.refused, await made(`g1-${when}`), await made(`g2-${when}`)]).toEqual([
        [[units[1], 'internal']],
        true,
        true,
      ]);
    },
  );
});
