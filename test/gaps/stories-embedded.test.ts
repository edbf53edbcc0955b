import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../graph/engines/store.ts';
import { openFor } from '../fuzz/open-for.ts';
import { outcomeOf, TABLE, tellAll } from './told-stories.ts';

let store: Store;
beforeAll(async () => {
  store = await openFor({ kind: 'embedded' });
  await tellAll(store);
});
afterAll(() => store.close());

describe('every rule on the embedded engine, all stories in one store', () => {
  test.each(
    TABLE.map((line) => [line.rule.id, line.column, line.story.title, line.on, line.outcome, line] as const),
  )('%s %s: %s, on %s: %s', async (_id, _column, _title, _on, outcome, line) => {
    expect(await outcomeOf(store.engine, line)).toBe(outcome);
  });
});
