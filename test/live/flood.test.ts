import { afterAll, beforeAll, expect, it } from 'vitest';
import { createUnit } from '../harness/made.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';
import { rawSockets } from './raw-socket.ts';

const sockets = rawSockets();
let server: RunningServer;
beforeAll(async () => {
  // The usual limits.
  server = await runServer({ rateFactor: 1 });
});
afterAll(async () => {
  sockets.closeAll();
  await server.close();
  expect(server.bugs).toEqual([]);
});

const FLOOD = 10_000;

it('L13 a flood is read slowly, and somebody else is served meanwhile', { timeout: 60_000 }, async () => {
  const [wild, quiet] = await Promise.all(
    ['wild', 'quiet'].map(async (clientId) => {
      const raw = sockets.open(server.address, { cookie: await server.cookie() });
      expect(await raw.join({ clientId })).toMatchObject({ ok: true });
      return raw;
    }),
  );
  if (!wild || !quiet) throw new Error('two were opened');
  let answered = 0;
  for (let mid = 1; mid <= FLOOD; mid += 1)
    wild.socket.emit('push', { commands: [{ mid, ...createUnit(`wild-${mid}`) }] }, () => {
      answered += 1;
    });
  for (let mid = 1; mid <= 40; mid += 1)
    expect(await quiet.ask('push', { commands: [{ mid, ...createUnit(`quiet-${mid}`) }] })).toMatchObject({
      results: [{ status: 'ok' }],
    });
  expect(answered).toBeGreaterThan(0);
  expect(answered).toBeLessThan(FLOOD);
});

const AT_ONCE = 200;

it('L13 messages that come at once are taken one a turn, so that nobody waits for all of them', async () => {
  const raw = sockets.open(server.address, { cookie: await server.cookie() });
  expect(await raw.join({ clientId: 'at-once' })).toMatchObject({ ok: true });
  let turn = 0;
  const nextTurn = (): void => {
    turn += 1;
    turning = setImmediate(nextTurn);
  };
  let turning = setImmediate(nextTurn);
  const turns = new Set<number>();
  // What is written in one turn leaves in one piece.
  const answers = Array.from({ length: AT_ONCE }, async (_, index) => {
    await raw.ask('push', { commands: [{ mid: index + 1, ...createUnit(`at-once-${index}`) }] });
    turns.add(turn);
  });
  await Promise.all(answers);
  clearImmediate(turning);
  expect(turns.size).toBeGreaterThan(AT_ONCE / 5);
});
