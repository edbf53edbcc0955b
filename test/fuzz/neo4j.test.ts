import { describe, it } from 'vitest';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { emptyDatabase } from '../contract/empty-neo4j.ts';
import { neo4jTarget } from '../harness/neo4j.ts';
import { openFor } from './open-for.ts';
import { runOnce } from './run.ts';
import { SEEDS } from './seeds.ts';

const target = neo4jTarget();
const config = { kind: 'neo4j', uri: '', user: '', password: '', ...target } as const;

describe.skipIf(!target)('I1–I7, I9, I10, I15: random tabs on one server', () => {
  it.each(SEEDS.neo4j)('Neo4j with restarts, seed %i', async (seed) => {
    const engine = await openNeo4j(config);
    await emptyDatabase(engine);
    await engine.close();
    await runOnce(seed, { open: () => openFor(config), survivesRestart: true });
  });

  it.each(SEEDS.neo4jWithSecond)('Neo4j with a second server that commits, seed %i', async (seed) => {
    const engine = await openNeo4j(config);
    await emptyDatabase(engine);
    await engine.close();
    await runOnce(seed, { open: () => openFor(config), survivesRestart: true, hasSecond: true });
  });
});
