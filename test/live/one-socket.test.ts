import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BareRooms, bareRooms } from './bare-rooms.ts';
import { rawSockets } from './raw-socket.ts';

const sockets = rawSockets();
let rooms: BareRooms;
beforeAll(async () => {
  rooms = await bareRooms();
});
afterAll(async () => {
  sockets.closeAll();
  await rooms.close();
  expect(rooms.bugs).toEqual([]);
});

const polling = (query = '') => `${rooms.address}/socket.io/?EIO=4&transport=polling${query}`;
const opened = async (): Promise<string> => {
  const text = await (await fetch(polling())).text();
  return polling(`&sid=${JSON.parse(text.slice(1)).sid}`);
};
const post = (url: string, packets: readonly string[]) =>
  fetch(url, { method: 'POST', body: packets.join('\x1e') }).catch(() => undefined);

for (const packet of ['40', '40/elsewhere,'])
  it(`one that asks for four thousand sockets at once (${packet}) is cut at the second`, async () => {
    const witness = sockets.open(rooms.address);
    await witness.join({ clientId: 'witness' });
    const url = await opened();
    const before = rooms.counts.actors;
    await post(url, Array(4_000).fill(packet));
    expect((await fetch(url)).status).toBe(400);
    expect(rooms.counts.actors - before).toBeLessThan(3);
    expect(await witness.ask('since', rooms.head())).toMatchObject({ ok: true });
  });

it('one that asks for one goes on', async () => {
  const url = await opened();
  await post(url, ['40']);
  expect(await (await fetch(url)).text()).toContain('40{');
});
