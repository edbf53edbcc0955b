import { afterEach, expect, it, vi } from 'vitest';
import { type Engine, EngineError } from '../../graph/engines/contract.ts';
import { SCHEMA_VERSION } from '../../graph/engines/schema-statements.ts';
import { openNeo4jStore } from '../../graph/store/neo4j-store.ts';
import { deps } from './log-fixture.ts';

/** A database that answers nothing but that it is empty, and how often it was asked while it was away. */
function database() {
  const state = { away: undefined as EngineError | undefined, asked: 0 };
  const meta = { incarnation: 'log', version: SCHEMA_VERSION, seq: 7, group: 1 };
  const run = async ({ name }: { readonly name: string }) => {
    if (state.away) {
      state.asked += 1;
      throw state.away;
    }
    return /[mM]eta$/.test(name) ? [meta] : [];
  };
  const transact = (work: (tx: unknown) => Promise<unknown>) => work({ run });
  const engine = { name: 'neo4j', run, transact, close: async () => {} } as unknown as Engine;
  return { state, engine };
}

afterEach(() => vi.restoreAllMocks());

const away = new EngineError('unavailable', 'away');

it('a database that is away is asked once for all who join and who look for what they missed, and then let be', async () => {
  const { state, engine } = database();
  const store = await openNeo4jStore(engine, deps);
  // All of it within one moment.
  vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  state.away = away;
  await expect(store.client('first')).rejects.toBe(away);
  expect(state.asked).toBe(1);
  for (let each = 0; each < 20; each += 1) {
    await expect(store.client(`client-${each}`)).rejects.toBe(away);
    await expect(store.since(0, 10)).rejects.toBe(away);
  }
  expect(state.asked).toBe(1);
  state.away = undefined;
  await store.mend();
  expect(await store.client('first')).toBeUndefined();
});

it('one whose disk is full is read', async () => {
  const { state, engine } = database();
  const store = await openNeo4jStore(engine, deps);
  const full = new EngineError('diskFull', 'full');
  state.away = full;
  await expect(store.commit(() => Promise.reject(full))).rejects.toBe(full);
  state.away = undefined;
  expect(store.health.trouble?.code).toBe('diskFull');
  expect(await store.client('first')).toBeUndefined();
});
