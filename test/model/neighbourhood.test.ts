import { describe, expect, it } from 'vitest';
import type { NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import { neighbourhood } from '../../graph/model/view/neighbourhood.ts';
import { View } from '../../graph/model/view/view.ts';
import { relation } from '../harness/relation-record.ts';

const unit = (id: string): NodeRecord => ({
  id,
  kind: 'Unit',
  rev: 1,
  sample: false,
  fields: { name: id },
  provenance: {},
  places: [],
});
const joined = (source: string, target: string): RelationRecord => ({
  ...relation('UNDER', source, target),
  id: `${source}-${target}`,
});

/** a – b – c – d, and a star of 30 around c. */
const star = Array.from({ length: 30 }, (_, index) => `s${String(index).padStart(2, '0')}`);
const nodes = ['a', 'b', 'c', 'd', ...star].map(unit);
const relations = [
  joined('a', 'b'),
  joined('c', 'b'),
  joined('c', 'd'),
  joined('d', 'b'),
  ...star.map((id) => joined(id, 'c')),
];
const view = new View().load(nodes, relations);
const around = (id: string, depth: number, limit = 100, of = view) => {
  const found = neighbourhood(of, id, { depth, limit });
  return (
    found && {
      nodes: found.nodes.map((node) => node.id),
      relations: found.relations.map((relation) => relation.id).sort(),
      left: found.left,
    }
  );
};
const NONE = { nodes: 0, isAtLeast: false };

describe('the neighbourhood of a record', () => {
  it('reaches so many relations far, either way, with all relations between', () => {
    expect(around('a', 1)).toEqual({ nodes: ['a', 'b'], relations: ['a-b'], left: NONE });
    expect(around('a', 2)).toEqual({
      nodes: ['a', 'b', 'c', 'd'],
      relations: ['a-b', 'c-b', 'c-d', 'd-b'],
      left: NONE,
    });
    expect(around('a', 3)?.nodes).toHaveLength(34);
    expect(around('nobody', 1)).toBeUndefined();
  });

  it('is bounded, nearest first, and says how many it left out', () => {
    const some = around('a', 3, 10);
    expect(some?.nodes).toEqual(['a', 'b', 'c', 'd', ...star.slice(0, 6)]);
    expect(some?.left).toEqual({ nodes: 24, isAtLeast: false });
    // Behind those left out there may be more that is near enough.
    expect(around('b', 3, 4)?.left).toEqual({ nodes: 30, isAtLeast: true });
  });

  it('is the same however the graph came to be', () => {
    const other = new View().load([...nodes].reverse(), [...relations].reverse());
    for (const limit of [3, 10, 100]) expect(around('a', 3, limit, other)).toEqual(around('a', 3, limit));
  });

  it('of a hub looks at a bounded number of relations', () => {
    const many = Array.from({ length: 25_000 }, (_, index) => `m${index}`);
    const hub = new View().load(
      ['hub', ...many].map(unit),
      many.map((id) => joined(id, 'hub')),
    );
    const found = neighbourhood(hub, 'hub', { depth: 1, limit: 500 });
    expect(found?.nodes).toHaveLength(500);
    expect(found?.left).toEqual({ nodes: 19_501, isAtLeast: true });
  });
});
