import { describe } from 'vitest';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { emptyDatabase } from '../contract/empty-neo4j.ts';
import { neo4jTarget } from '../harness/neo4j.ts';
import { reportContract } from './report-contract.ts';

const target = neo4jTarget();

describe.skipIf(!target)('reports out of Neo4j', () => {
  reportContract(async () => {
    const engine = await openNeo4j({ uri: '', user: '', password: '', ...target });
    await emptyDatabase(engine);
    return engine;
  });
});
