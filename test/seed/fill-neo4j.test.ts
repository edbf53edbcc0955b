import { describe, it } from 'vitest';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { emptyDatabase } from '../contract/empty-neo4j.ts';
import { neo4jTarget } from '../harness/neo4j.ts';
import { playDisturbed, playInterrupted } from './fill-story.ts';

const target = neo4jTarget();

describe.skipIf(!target)('filling a Neo4j', { timeout: 120_000 }, () => {
  const empty = async () => {
    const config = { kind: 'neo4j', uri: '', user: '', password: '', ...target } as const;
    const engine = await openNeo4j(config);
    await emptyDatabase(engine);
    await engine.close();
    return config;
  };

  it('goes on where it stopped', async () => playInterrupted(await empty(), true));
  it('takes notice of others who write meanwhile', async () => playDisturbed(await empty()));
});
