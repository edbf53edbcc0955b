import { beforeAll, describe } from 'vitest';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { emptyDatabase } from '../contract/empty-neo4j.ts';
import { hasBrowser } from '../harness/browser.ts';
import { neo4jTarget } from '../harness/neo4j.ts';
import { liveEditing } from './live-edit.ts';

const target = neo4jTarget();

describe.skipIf(!hasBrowser || !target)('two pages on Neo4j', () => {
  beforeAll(async () => {
    if (!target) return;
    const engine = await openNeo4j(target);
    await emptyDatabase(engine);
    await engine.close();
  });
  liveEditing('neo4j');
});
