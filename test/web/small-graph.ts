import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { Fields, NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import { relation } from '../harness/relation-record.ts';

export const node = (id: string, kind: Kind, fields: Fields, more: Partial<NodeRecord> = {}): NodeRecord => ({
  id,
  kind,
  rev: 1,
  sample: false,
  fields: { ...fields },
  provenance: {},
  places: [],
  ...more,
});

/** Somebody who works on the graph. */
export const actor = node('actor-lin', 'Actor', { name: '示例·规划员 林' });

/** One association with its branch, paired with a community; the workspace stands at the article's day. */
export const smallGraph = (): { nodes: NodeRecord[]; relations: RelationRecord[] } => ({
  nodes: [
    node('workspace', 'Workspace', {
      name: '南沙区',
      referenceDay: '2023-04-14',
      articleDay: '2023-04-14',
    }),
    node('town', 'Town', { name: '南沙街道' }, { places: [{ area: 'map', x: 0, y: 0, radius: 200 }] }),
    node(
      'body',
      'SocialOrganization',
      { name: '区物业管理行业协会', orgType: 'association' },
      { places: [{ area: 'town', x: 0, y: 0 }] },
    ),
    node(
      'branch',
      'PartyOrganization',
      {
        name: '区物业管理行业协会党支部',
        partyOrgKind: 'branch',
        memberCount: [12],
        memberCountFrom: ['2022-01-01'],
      },
      {
        provenance: {
          partyOrgKind: { source: 'article', reportedOn: '2023-04-14', quote: '区物业管理行业协会党支部' },
        },
      },
    ),
    node('community', 'Community', { name: '南北台社区' }, { places: [{ area: 'town', x: 40, y: 0 }] }),
    node('agreement', 'Agreement', {
      title: '示范协议',
      agreementType: 'bilateral',
      signedOn: '2022-05-26',
      termFrom: '2022-05-26',
      termTo: '2023-05-26',
    }),
  ],
  relations: [
    relation('LOCATED_IN', 'body', 'town'),
    relation('LOCATED_IN', 'community', 'town'),
    relation('BRANCH_OF', 'branch', 'body'),
    relation('PARTY_TO', 'branch', 'agreement', { role: 'a', order: 1 }),
    relation('PARTY_TO', 'community', 'agreement', { role: 'b', order: 2 }),
  ],
});
