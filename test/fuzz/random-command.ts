import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../graph/model/schema/record.ts';
import { MILESTONES } from '../../graph/model/terms/agreement.ts';
import type { View } from '../../graph/model/view/view.ts';
import type { LiveCommand } from '../../web/live/live.ts';
import type { Random } from './random.ts';

const DAYS = ['2022-05-01', '2022-11-30', '2023-04-14', '2023-12-01', '2024-06-30'];
const CREATED: readonly Kind[] = [
  'SocialOrganization',
  'PartyOrganization',
  'Community',
  'Unit',
  'Need',
  'Town',
];
const NAMES = ['甲', '乙', '丙', '𠮷', 'A&B', '“引号”', ' 空格 '];

/** What a person might do next, seen from their own view: mostly sensible, sometimes late, sometimes wrong. */
export function randomCommand(view: View, random: Random): LiveCommand {
  const nodes = [...view.nodes.values()].filter((node) => node.kind !== 'Workspace');
  const doing = random.below(100);
  if (nodes.length < 4 || doing < 22) return create(view, nodes, random);
  const node = random.pick(nodes);
  if (doing < 30) return agreement(nodes, random);
  if (doing < 52) return update(node, random);
  if (doing < 62) return move(node, random);
  if (doing < 70) return { type: 'node.delete', args: { id: node.id }, ifRev: revOf(node, random) };
  if (doing < 82) return milestone(nodes, random);
  return ofRelation(view, nodes, random);
}

/** Now and then a rev from before: the loser of a race. */
const revOf = (record: { rev: number }, random: Random): number =>
  Math.max(0, record.rev - (random.chance(0.1) ? 1 : 0));

function create(view: View, nodes: NodeRecord[], random: Random): LiveCommand {
  const kind = random.pick(CREATED);
  // Few ids, so that two tabs make the same one.
  const id = random.chance(0.05) ? `same-${random.below(5)}` : random.id(kind);
  const town = [...view.nodes.values()].find((node) => node.kind === 'Town');
  const isLocated = town && (kind === 'Community' || kind === 'SocialOrganization');
  const name = kind === 'Need' ? { title: random.pick(NAMES) } : { name: random.pick(NAMES) };
  return {
    type: 'node.create',
    args: {
      node: {
        id,
        kind,
        fields: {
          ...name,
          ...(kind === 'Community' && random.chance(0.5) ? { code: `44011500${random.below(4)}` } : {}),
        },
      },
      relations: isLocated
        ? [{ id: random.id('r'), kind: 'LOCATED_IN', source: id, target: town.id, fields: { role: 'host' } }]
        : [],
      ...(nodes.length > 0 && random.chance(0.5) ? { near: random.pick(nodes).id } : {}),
    },
  };
}

function agreement(nodes: NodeRecord[], random: Random): LiveCommand {
  const id = random.id('ag');
  const signers = nodes.filter((node) => node.kind === 'PartyOrganization' || node.kind === 'Community');
  const parties = new Set([random.pick(signers.length > 0 ? signers : nodes).id, random.pick(nodes).id]);
  return {
    type: 'node.create',
    args: {
      node: { id, kind: 'Agreement', fields: { title: '协议', signedOn: random.pick(DAYS) } },
      relations: [...parties].map((source, order) => ({
        id: random.id('p'),
        kind: 'PARTY_TO' as const,
        source,
        target: id,
        fields: { order },
      })),
      ...(random.chance(0.7) ? { acknowledged: ['oneSigner'] } : {}),
    },
  };
}

function update(node: NodeRecord, random: Random): LiveCommand {
  const name = node.fields['title'] === undefined ? 'name' : 'title';
  const was = random.chance(0.1) ? '别人看到的' : (node.fields[name] ?? null);
  return {
    type: 'node.update',
    args: {
      id: node.id,
      kind: node.kind,
      set: { [name]: random.chance(0.05) ? null : `${random.pick(NAMES)}${random.below(9)}` },
      was: { [name]: was },
      ...(random.chance(0.3)
        ? { provenance: { [name]: { source: 'entered' as const, reportedOn: random.pick(DAYS) } } }
        : {}),
    },
  };
}

const move = (node: NodeRecord, random: Random): LiveCommand => ({
  type: 'node.move',
  args: { id: node.id, area: node.places[0]?.area ?? 'district', x: random.below(500), y: random.below(500) },
});

function milestone(nodes: NodeRecord[], random: Random): LiveCommand {
  const node = random.pick(nodes.filter((each) => each.kind === 'Agreement').concat(nodes.slice(0, 1)));
  return {
    type: 'agreement.milestone',
    args: {
      id: node.id,
      milestone: random.pick(MILESTONES),
      on: random.chance(0.2) ? null : random.pick(DAYS),
      acknowledged: ['reversedDays'],
    },
    ifRev: revOf(node, random),
  };
}

function ofRelation(view: View, nodes: NodeRecord[], random: Random): LiveCommand {
  const relations = [...view.relations.values()];
  if (relations.length > 0 && random.chance(0.6)) {
    const relation = random.pick(relations);
    const pinned = { id: relation.id, source: relation.source, target: relation.target };
    if (random.chance(0.5)) return { type: 'relation.delete', args: pinned, ifRev: revOf(relation, random) };
    const was = relation.fields['order'] ?? null;
    return {
      type: 'relation.update',
      args: { ...pinned, set: { order: random.below(9) }, was: { order: was } },
    };
  }
  const relation = {
    id: random.id('m'),
    source: random.pick(nodes).id,
    target: random.pick(nodes).id,
    fields: {},
  };
  const kind = random.pick([
    'MEMBER_OF',
    'BRANCH_OF',
    'UNDER',
    'NEEDS',
    'LOCATED_IN',
    'SUPERVISED_BY',
  ] as const);
  return { type: 'relation.create', args: { relation: { ...relation, kind } } };
}
