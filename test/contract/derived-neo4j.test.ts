import { describe, it } from 'vitest';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { openFor } from '../fuzz/open-for.ts';
import { neo4jTarget } from '../harness/neo4j.ts';
import { derivedContract } from './derived-contract.ts';
import { emptyDatabase } from './empty-neo4j.ts';

const target = neo4jTarget();

if (target)
  derivedContract('Neo4j', async () => {
    const engine = await openNeo4j(target);
    await emptyDatabase(engine);
    await engine.close();
    return openFor({ kind: 'neo4j', ...target });
  });
else describe.skip('J13 what is derived: Neo4j', () => it('needs a Neo4j', () => undefined));
