import { expect, it } from 'vitest';
import { decideCommand } from '../../graph/model/commands/command.ts';
import { LiveConnection } from '../../web/live/live-connection.ts';
import type { Wire } from '../../web/live/wire-contract.ts';
import { KeptInMemory } from '../harness/kept-in-memory.ts';
import { createUnit } from '../harness/made.ts';

const never = () => new Promise<never>(() => {});
const nobody: Wire = {
  join: never,
  push: never,
  since: never,
  listen: () => {},
  isConnected: () => false,
  connect: () => {},
  disconnect: () => {},
};

it('a command whose decision cannot be loaded goes back to the person, and the next one works', async () => {
  let loads = 0;
  const live = new LiveConnection('tab', {
    kept: new KeptInMemory(),
    sendLeft: never,
    wire: nobody,
    loadSnapshot: never,
    loadEntry: never,
    loadDecide: async () => {
      loads += 1;
      if (loads === 1) throw new TypeError('Failed to fetch dynamically imported module');
      return decideCommand;
    },
    freshClientId: () => 'other',
    after: () => () => {},
  });
  expect(await live.dispatch(createUnit('unit'))).toEqual({
    status: 'refused',
    failure: { code: 'unavailable' },
  });
  expect([live.pendingCount, live.view.node('unit')]).toEqual([0, undefined]);
  void live.dispatch(createUnit('unit'));
  await new Promise((resolve) => setImmediate(resolve));
  expect([live.pendingCount, live.view.node('unit')?.id]).toEqual([1, 'unit']);
});
