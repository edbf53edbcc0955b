import type { PushedCommand } from '../../../graph/model/command.ts';
import type { NodeRecord } from '../../../graph/model/record.ts';

type Edit = Omit<PushedCommand, 'mid'>;

/** What an edit acts on, picked out of what was written. */
export type Cast = {
  readonly organizations: readonly NodeRecord[];
  readonly partyOrganizations: readonly NodeRecord[];
  readonly communities: readonly NodeRecord[];
  readonly agreements: readonly NodeRecord[];
  readonly needs: readonly NodeRecord[];
};

const from = <T>(list: readonly T[], turn: number): T => {
  const item = list[(turn * 7_919) % list.length];
  if (item === undefined) throw new Error('the graph has none of these');
  return item;
};

const update = ({ id, kind, fields }: NodeRecord, field: string, value: string | number): Edit => ({
  type: 'node.update',
  args: { id, kind, set: { [field]: value }, was: { [field]: fields[field] ?? null } },
});

/** What a planner does all day, one kind of edit after the other. */
export const EDITS: readonly ((cast: Cast, turn: number) => Edit)[] = [
  ({ partyOrganizations, communities }, turn) => {
    const id = `bench-agreement-${turn}`;
    const parties = [from(partyOrganizations, turn).id, from(communities, turn).id];
    return {
      type: 'node.create',
      args: {
        node: { id, kind: 'Agreement', fields: { title: '示例·新协议', signedOn: '2023-04-10' } },
        relations: parties.map((source, index) => ({
          id: `${id}-${index}`,
          kind: 'PARTY_TO',
          source,
          target: id,
          fields: { order: index + 1 },
        })),
        acknowledged: ['oneSigner'],
      },
    };
  },
  ({ organizations }, turn) => update(from(organizations, turn), 'address', `示例路 ${turn} 号`),
  ({ agreements }, turn) => update(from(agreements, turn), 'note', `第 ${turn} 次核对`),
  ({ agreements }, turn) => ({
    type: 'node.create',
    args: {
      node: {
        id: `bench-activity-${turn}`,
        kind: 'Activity',
        fields: { title: '示例·活动', from: '2023-04-12' },
      },
      relations: [
        {
          id: `bench-belongs-${turn}`,
          kind: 'BELONGS_TO',
          source: `bench-activity-${turn}`,
          target: from(agreements, turn).id,
          fields: {},
        },
      ],
    },
  }),
  ({ needs, partyOrganizations }, turn) => ({
    type: 'relation.create',
    args: {
      relation: {
        id: `bench-claim-${turn}`,
        kind: 'CLAIMS',
        source: from(partyOrganizations, turn + 3).id,
        target: from(needs, turn).id,
        fields: { claimedOn: '2023-04-12' },
      },
    },
  }),
];
