import { expect, test } from 'vitest';
import type { NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import { areaOn } from '../../graph/model/terms/mark.ts';
import { View } from '../../graph/model/view/view.ts';

const node = (id: string, kind: NodeRecord['kind']): NodeRecord => ({
  id,
  kind,
  rev: 1,
  sample: false,
  fields: {},
  provenance: {},
  places: [],
});
const relation = (
  id: string,
  kind: RelationRecord['kind'],
  source: string,
  target: string,
  fields = {},
): RelationRecord => ({
  id,
  kind,
  source,
  target,
  rev: 1,
  sample: false,
  fields,
  provenance: { source: 'sample' },
});

const NODES = [
  ...['t1', 't2', 't3'].map((id) => node(id, 'Town')),
  ...['a', 'b', 'c'].map((id) => node(id, 'SocialOrganization')),
  node('joint', 'PartyOrganization'),
];
const RELATIONS = [
  relation('r1', 'LOCATED_IN', 'a', 't1', { role: 'registered' }),
  relation('r2', 'LOCATED_IN', 'a', 't2'),
  relation('r3', 'LOCATED_IN', 'a', 't3'),
  relation('r4', 'LOCATED_IN', 'b', 't1', { role: 'registered' }),
  relation('r5', 'LOCATED_IN', 'b', 't2', { role: 'registered' }),
  relation('r6', 'LOCATED_IN', 'c', 't1', { role: 'host' }),
  ...['a', 'b', 'c'].map((id) => relation(`of-${id}`, 'BRANCH_OF', 'joint', id)),
];

test.each([
  ['as written', RELATIONS],
  ['read the other way round', RELATIONS.toReversed()],
])('an area does not depend on the order of reading: %s', (_, relations) => {
  const view = new View().load(NODES, relations);
  const area = (id: string) => areaOn(view, view.node(id) ?? node('', 'Town'), '2023-04-14');
  expect(['a', 'b', 'c'].map(area)).toEqual(['t2', 't1', 't1']);
  // Two of three stand there.
  expect(area('joint')).toBe('t1');
});
