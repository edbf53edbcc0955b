import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import type { View } from '../../graph/model/view/view.ts';
import type { Store } from '../../graph/store/store.ts';
import { emptyDatabase } from '../contract/empty-neo4j.ts';
import { openFor } from '../fuzz/open-for.ts';
import { SEEDS } from '../fuzz/seeds.ts';
import { neo4jTarget } from '../harness/neo4j.ts';
import { runGapsOnce } from './gap-run.ts';
import { outcomeOf, TABLE, tellAll, viewOfStore } from './told-stories.ts';

const target = neo4jTarget();
const config = { kind: 'neo4j', uri: '', user: '', password: '', ...target } as const;

async function openEmpty(): Promise<Store> {
  const engine = await openNeo4j(config);
  await emptyDatabase(engine);
  await engine.close();
  return openFor(config);
}

describe.skipIf(!target)('every rule on Neo4j, all stories in one store', () => {
  let store: Store;
  let view: View;
  beforeAll(async () => {
    store = await openEmpty();
    await tellAll(store);
    view = await viewOfStore(store);
  });
  afterAll(() => store?.close());

  it.each(
    TABLE.map((line) => [line.rule.id, line.column, line.story.title, line.on, line.outcome, line] as const),
  )('%s %s: %s, on %s: %s', (_id, _column, _title, _on, outcome, line) => {
    expect(outcomeOf(view, line)).toBe(outcome);
  });
});

describe.skipIf(!target)('gaps kept up entry by entry equal a full scan', () => {
  it.each(SEEDS.gapsNeo4j)(
    'Neo4j, seed %i',
    async (seed) => {
      await runGapsOnce(seed, openEmpty, 5);
    },
    120_000,
  );
});
