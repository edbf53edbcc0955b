import { describe } from 'vitest';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { emptyDatabase } from '../contract/empty-neo4j.ts';
import { neo4jTarget } from '../harness/neo4j.ts';
import { runServer } from '../harness/server-in-process.ts';
import { walkSuite } from './walk.ts';

const target = neo4jTarget();

describe.skipIf(!target)('with a database beside it', () => {
  walkSuite('H1 and H2: the document walked on Neo4j', async () => {
    if (!target) throw new Error('there is no Neo4j');
    const engine = await openNeo4j(target);
    await emptyDatabase(engine);
    await engine.close();
    return runServer({ seed: 'article', neo4j: target });
  });
});
