import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { View } from '../../graph/model/view/view.ts';
import type { Store } from '../../graph/store/store.ts';
import { openFor } from '../fuzz/open-for.ts';
import { outcomeOf, TABLE, tellAll, viewOfStore } from './told-stories.ts';

let store: Store;
let view: View;
beforeAll(async () => {
  store = await openFor({ kind: 'embedded' });
  await tellAll(store);
  view = await viewOfStore(store);
});
afterAll(() => store.close());

describe('every rule on the embedded engine, all stories in one store', () => {
  test.each(
    TABLE.map((line) => [line.rule.id, line.column, line.story.title, line.on, line.outcome, line] as const),
  )('%s %s: %s, on %s: %s', (_id, _column, _title, _on, outcome, line) => {
    expect(outcomeOf(view, line)).toBe(outcome);
  });
});
