import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../graph/engines/store.ts';
import { openFor } from '../fuzz/open-for.ts';
import { outcomeOf, readTable, TABLE, tellAll } from './told-stories.ts';

let store: Store;
let read: Awaited<ReturnType<typeof readTable>>;
beforeAll(async () => {
  store = await openFor({ kind: 'embedded' });
  await tellAll(store);
  read = await readTable(store.engine);
});
afterAll(() => store.close());

describe('every rule on the embedded engine, all stories in one store', () => {
  test.each(
    TABLE.map((line) => [line.rule.id, line.column, line.story.title, line.on, line.outcome, line] as const),
  )('%s %s: %s, on %s: %s', (_id, _column, _title, _on, outcome, line) => {
    expect(outcomeOf(read, line)).toBe(outcome);
  });
});
