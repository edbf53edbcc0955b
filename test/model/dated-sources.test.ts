import { expect, it } from 'vitest';
import { decideCommand } from '../../graph/model/commands/command.ts';
import { sourceKey, sourceOf } from '../../graph/model/schema/dated.ts';
import type { NodeRecord, Provenance } from '../../graph/model/schema/record.ts';
import { View } from '../../graph/model/view/view.ts';

const sample: Provenance = { source: 'sample' };
const entered: Provenance = { source: 'entered', reportedOn: '2023-04-14' };
const body: NodeRecord = {
  id: 'so-1',
  kind: 'SocialOrganization',
  rev: 1,
  sample: false,
  fields: { name: '协会', staff: [9], staffFrom: [''] },
  provenance: { staff: sample, name: { source: 'article' } },
  places: [],
};

function after(set: object, was: object, provenance?: object): NodeRecord {
  const view = new View().load([body], []);
  const args = { id: 'so-1', kind: 'SocialOrganization', set, was, ...(provenance ? { provenance } : {}) };
  const decision = decideCommand({ type: 'node.update', args }, view, { id: 'a', role: 'editor' });
  if (decision.outcome !== 'events') throw new Error(JSON.stringify(decision.failure));
  view.apply(decision.events, 2);
  return view.node('so-1') ?? body;
}
const before = { staff: [9], staffFrom: [''] };
const added = { staff: [9, 12], staffFrom: ['', '2023-03-01'] };

it('an entry added to a dated field has its own source, and a sample before it stays a sample', () => {
  const node = after(added, before, { [sourceKey('staff', '2023-03-01')]: entered });
  expect(sourceOf(node, 'staff', '')).toEqual(sample);
  expect(sourceOf(node, 'staff', '2023-03-01')).toEqual(entered);
});

it('an entry taken out again takes its source along and leaves the other’s', () => {
  const view = new View().load([after(added, before, { 'staff@2023-03-01': entered })], []);
  const args = { id: 'so-1', kind: 'SocialOrganization', set: before, was: added };
  const decision = decideCommand({ type: 'node.update', args }, view, { id: 'a', role: 'editor' });
  if (decision.outcome === 'events') view.apply(decision.events, 3);
  expect(view.node('so-1')?.provenance).toEqual(body.provenance);
});

it('C6 a value replaced without a source loses the old one’s; another field keeps its own', () => {
  const node = after({ staff: [10], staffFrom: [''] }, before);
  expect(sourceOf(node, 'staff', '')).toBeUndefined();
  expect(sourceOf(node, 'name')).toEqual({ source: 'article' });
});

it('a source for a field or a day that cannot be is refused', () => {
  expect(() => after(added, before, { 'staf@2023-03-01': entered })).toThrow('unknownField');
  expect(() => after(added, before, { 'staff@soon': entered })).toThrow('invalid');
});
