import type { Fields, NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import { relation } from '../harness/relation-record.ts';
import { node, smallGraph } from './small-graph.ts';

const activity = (id: string, from: string | undefined, more: Fields = {}): NodeRecord =>
  node(id, 'Activity', { title: id, ...(from === undefined ? {} : { from }), ...more });

/** The small graph with a brand of its branch: carried by its agreement and by activities of its own. */
export const brandGraph = (): { nodes: NodeRecord[]; relations: RelationRecord[] } => {
  const { nodes, relations } = smallGraph();
  return {
    nodes: [
      ...nodes,
      node(
        'brand',
        'BrandProject',
        { name: '红色先锋', stage: ['created'], stageFrom: ['2023-04-14'] },
        { provenance: { name: { source: 'article' } } },
      ),
      node('applied', 'BrandProject', { name: '后来的', stage: ['applied'], stageFrom: ['2023-03-01'] }),
      node('gone', 'BrandProject', {
        name: '摘牌的',
        focus: '养老',
        stage: ['created', 'withdrawn'],
        stageFrom: ['', '2023-01-01'],
      }),
      activity('own', '2023-04-04'),
      activity('first-day', '2022-04-15'),
      activity('year-before', '2022-04-14'),
      activity('after', '2023-04-15'),
      activity('undated', undefined),
      activity('shared', '2023-01-20'),
      node('honour', 'Honour', { title: '十大品牌', level: 'district', year: 2021 }),
      node('lost', 'Honour', { title: '示范单位', awardedOn: '2020-01-01', validTo: '2023-01-01' }),
      node('later', 'Honour', { title: '明年的', year: 2024 }),
    ],
    relations: [
      ...relations,
      relation('CREATED_BY', 'brand', 'branch'),
      relation('SERVES', 'brand', 'community'),
      relation('BACKED_BY', 'brand', 'agreement'),
      ...['own', 'first-day', 'year-before', 'after', 'undated'].map((id) =>
        relation('BACKED_BY', 'brand', id),
      ),
      relation('BACKED_BY', 'brand', 'shared'),
      relation('BELONGS_TO', 'shared', 'agreement'),
      relation('HELD_AT', 'own', 'community'),
      relation('AWARDED', 'honour', 'brand'),
      relation('AWARDED', 'lost', 'brand'),
      relation('AWARDED', 'later', 'brand'),
    ],
  };
};
