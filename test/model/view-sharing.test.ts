import { expect, test } from 'vitest';
import type { NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import { View } from '../../graph/model/view/view.ts';
import { changed } from '../contract/graph-fixture.ts';

const unit = (id: string): NodeRecord => ({
  id,
  kind: 'Unit',
  rev: 1,
  sample: true,
  fields: { name: `示例·${id}` },
  provenance: { name: { source: 'sample' } },
  places: [],
});
const under = (source: string, target: string): RelationRecord => ({
  id: `${source}-${target}`,
  kind: 'SUPERVISED_BY',
  source,
  target,
  rev: 1,
  sample: true,
  fields: { role: 'business' },
  provenance: { source: 'sample' },
});

test('what records say alike is kept once, and they still say it', () => {
  const nodes = [unit('a'), unit('b'), unit('c')];
  const relations = [under('a', 'b'), under('a', 'c')];
  const view = new View().load(nodes, relations);
  expect([...view.nodes.values()]).toEqual(nodes);
  expect([...view.relations.values()]).toEqual(relations);
  expect(view.node('a')?.provenance).toBe(view.node('b')?.provenance);
  expect(view.relation('a-b')?.fields).toBe(view.relation('a-c')?.fields);
  expect(view.relation('a-b')?.provenance).toBe(view.relation('a-c')?.provenance);
});

test('what one of them says otherwise the others do not', () => {
  const view = new View().load([unit('a'), unit('b')], []);
  const node = view.node('a');
  if (!node) throw new Error('it is there');
  const event = changed(node, { name: '示例·新名' });
  if (event.type !== 'node.changed') throw new Error('a field is changed');
  const takeBack = view.apply([{ ...event, provenance: { name: { source: 'public' } } }], 2);
  expect(view.node('a')?.provenance).toEqual({ name: { source: 'public' } });
  expect(view.node('b')?.provenance).toEqual({ name: { source: 'sample' } });
  takeBack();
  expect(view.node('a')?.provenance).toBe(view.node('b')?.provenance);
});
