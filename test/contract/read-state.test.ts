import { expect, it } from 'vitest';
import { MAX_IDS, nodesById, relationsFrom } from '../../graph/commands/read-queries.ts';
import { readState } from '../../graph/commands/state.ts';
import type { Reader } from '../../graph/engines/contract.ts';
import { organisation } from './graph-fixture.ts';

it('far ends are read in parts: a hub has more than one statement takes', async () => {
  const ends = Array.from({ length: MAX_IDS + 1 }, (_, index) => `far-${index}`);
  const reader: Reader = {
    async run(query, params) {
      const { ids } = query.params.parse(params) as { ids: string[] };
      const found =
        query.name === nodesById.name
          ? ids.map((id) => organisation(id))
          : query.name === relationsFrom.name
            ? ends.map((target) => ({
                id: `r-${target}`,
                kind: 'OF',
                source: 'hub',
                target,
                rev: 1,
                fields: {},
              }))
            : [];
      return found as never;
    },
  };
  const view = await readState(reader, [{ relationsOf: ['hub'] }]);
  expect(ends.filter((id) => !view.node(id))).toEqual([]);
});
