import type { PushedCommand } from '../../../graph/model/commands/command.ts';
import type { Kind } from '../../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import type { WholeGraph } from '../../../graph/model/view/view.ts';

type Edit = Omit<PushedCommand, 'mid'>;

/** One of the records of a kind; another one at every turn. */
function pick(graph: WholeGraph, kind: Kind, turn: number): NodeRecord {
  const records = graph.ofKind(kind);
  const record = records[(turn * 7_919) % records.length];
  if (!record) throw new Error(`the graph has no ${kind}`);
  return record;
}

/** The milestones of one that was ended are closed. */
function unendedAgreement(graph: WholeGraph, turn: number): NodeRecord {
  for (let next = turn; ; next += 1) {
    const agreement = pick(graph, 'Agreement', next);
    if (agreement.fields['endedOn'] === undefined) return agreement;
  }
}

const update = ({ id, kind, fields }: NodeRecord, field: string, value: string | number): Edit => ({
  type: 'node.update',
  args: { id, kind, set: { [field]: value }, was: { [field]: fields[field] ?? null } },
});

/** What a planner does all day, one kind of edit after the other. */
export const EDITS: readonly ((graph: WholeGraph, turn: number) => Edit)[] = [
  (graph, turn) => {
    const id = `bench-agreement-${turn}`;
    const parties = [pick(graph, 'PartyOrganization', turn).id, pick(graph, 'Community', turn).id];
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
  (graph, turn) => update(pick(graph, 'SocialOrganization', turn), 'address', `示例路 ${turn} 号`),
  (graph, turn) => update(pick(graph, 'SocialOrganization', turn + 1), 'name', `示例·改名 ${turn}`),
  (graph, turn) => {
    const { id, rev } = unendedAgreement(graph, turn);
    const args = { id, milestone: 'termTo', on: `2025-01-${String(1 + (turn % 28)).padStart(2, '0')}` };
    return { type: 'agreement.milestone', args: { ...args, acknowledged: ['reversedDays'] }, ifRev: rev };
  },
  (graph, turn) => update(pick(graph, 'Agreement', turn), 'note', `第 ${turn} 次核对`),
  (graph, turn) => ({
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
          target: pick(graph, 'Agreement', turn).id,
          fields: {},
        },
      ],
    },
  }),
  (graph, turn) => ({
    type: 'relation.create',
    args: {
      relation: {
        id: `bench-claim-${turn}`,
        kind: 'CLAIMS',
        source: pick(graph, 'PartyOrganization', turn + 3).id,
        target: pick(graph, 'Need', turn).id,
        fields: { claimedOn: '2023-04-12' },
      },
    },
  }),
];
