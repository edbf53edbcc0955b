import { describe, expect, it } from 'vitest';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { COMMANDS } from '../../graph/model/commands/command.ts';
import { openFor } from '../fuzz/open-for.ts';
import { neo4jTarget } from '../harness/neo4j.ts';
import { type Played, playCommands, SCENARIO_COMMANDS } from './command-scenario.ts';
import { emptyDatabase } from './empty-neo4j.ts';

const target = neo4jTarget();

async function playOnEmbedded(inOneGroup: boolean): Promise<Played> {
  const store = await openFor({ kind: 'embedded' });
  try {
    return await playCommands(store, inOneGroup);
  } finally {
    await store.close();
  }
}

async function playOnNeo4j(inOneGroup: boolean): Promise<Played> {
  const config = { kind: 'neo4j', uri: '', user: '', password: '', ...target } as const;
  const engine = await openNeo4j(config);
  await emptyDatabase(engine);
  await engine.close();
  const store = await openFor(config);
  try {
    return await playCommands(store, inOneGroup);
  } finally {
    await store.close();
  }
}

describe('every command', () => {
  it('is in the scenario, accepted at least once', async () => {
    expect([...SCENARIO_COMMANDS].sort()).toEqual(Object.keys(COMMANDS).sort());
    const { results } = await playOnEmbedded(false);
    expect(
      results.map((result) => (result.status === 'refused' ? result.failure.code : result.status)),
    ).toEqual([
      'ok',
      'ok',
      'taken',
      'ok',
      'doubtful',
      'ok',
      'taken',
      'ok',
      'ok',
      'conflict',
      'ok',
      'conflict',
      'ok',
      'ok',
      'conflict',
      'ok',
      'illegal',
      'ok',
      'dangling',
      'ok',
      'conflict',
      'ok',
      'conflict',
      'ok',
      'notFound',
      'ok',
      'ok',
      'ok',
      'ok',
      'ok',
      'ok',
      'noop',
      'ok',
      'exists',
      'ok',
      'ok',
      'ok',
      'ok',
      'conflict',
      'notFound',
    ]);
  });

  it('I17 does the same in one group as in many, embedded', async () => {
    expect(await playOnEmbedded(true)).toEqual(await playOnEmbedded(false));
  });

  it.skipIf(!target)('J6 does the same on both engines', async () => {
    const expected = await playOnEmbedded(false);
    expect(await playOnNeo4j(false)).toEqual(expected);
    expect(await playOnNeo4j(true)).toEqual(expected);
  });
});
