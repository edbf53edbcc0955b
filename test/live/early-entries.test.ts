import { expect, it } from 'vitest';
import type { Entry } from '../../graph/model/log/entry.ts';
import type { Snapshot } from '../../graph/model/wire/protocol.ts';
import { loaded } from '../../web/live/loaded.ts';
import { TabGraph } from '../../web/live/tab-graph.ts';

const created = (seq: number): Entry => ({
  seq,
  at: '2023-04-14T00:00:00.000Z',
  actorId: 'actor',
  clientId: 'other',
  mid: seq,
  type: 'node.create',
  events: [
    {
      type: 'node.created',
      node: {
        id: `unit-${seq}`,
        kind: 'Unit',
        rev: seq,
        sample: false,
        fields: {},
        provenance: {},
        places: [],
      },
    },
  ],
});
const ofLog = (incarnation: string, seq: number): Snapshot => ({
  incarnation,
  seq,
  mark: '',
  scope: 'all',
  nodes: [],
  relations: [],
});

it('entries that come while the first snapshot is on its way go on from it at once', () => {
  const graph = new TabGraph('tab', () => {});
  graph.receive([created(2), created(3)]);
  graph.load(loaded(ofLog('log', 2)));
  expect([graph.seq, graph.hasHole, [...graph.view.nodes.keys()]]).toEqual([3, false, ['unit-3']]);
});

it('those of another log than the snapshot’s are not put onto it', () => {
  const graph = new TabGraph('tab', () => {});
  graph.load(loaded(ofLog('log', 1)));
  graph.receive([created(3)]);
  graph.load(loaded(ofLog('other', 2)));
  expect([graph.seq, graph.hasHole, graph.view.nodes.size]).toEqual([2, false, 0]);
});
