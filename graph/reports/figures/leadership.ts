import type { Day } from '../../model/day.ts';
import { COMMITTEE_POSTS } from '../../model/posts.ts';
import type { NodeRecord } from '../../model/record.ts';
import type { Behind } from '../behind.ts';
import { namesOf } from '../names.ts';
import {
  type DoublePost,
  doublePosts,
  holdersOf,
  hostOrganizations,
  organizationBranches,
  startOf,
} from '../posts.ts';
import type { ReportGraph } from '../report-graph.ts';
import { type Computed, defineFigure } from './figure-spec.ts';
import { UNIT } from './units.ts';

/** Nobody can say of them who leads: no secretary is known, or no leader of a host. */
const isUnknown = (graph: ReportGraph, { id }: NodeRecord, on: Day): boolean =>
  holdersOf(graph, id, ['secretary'], on).length === 0 ||
  hostOrganizations(graph, id, on).every((host) => holdersOf(graph, host.id, ['leader'], on).length === 0);

/** Branches where a secretary also holds a post of a host. */
function secretariesIn(graph: ReportGraph, on: Day, isMeant: (post: DoublePost) => boolean): Computed {
  const rows: Behind[] = [];
  const unknown: NodeRecord[] = [];
  for (const node of organizationBranches(graph, on)) {
    const [post] = doublePosts(graph, node.id, ['secretary'], on).filter(isMeant);
    if (post) rows.push({ node, day: post.since, adds: 1, detail: () => namesOf([post.person]) });
    else if (isUnknown(graph, node, on)) unknown.push(node);
  }
  return { rows, unknown };
}

const secretariesInManagement = defineFigure({
  id: 'secretaries-in-management',
  fact: '9',
  group: 'leadership',
  label: { zh: '书记进入社会组织管理层的党组织', en: 'Secretaries in management' },
  unit: UNIT.items,
  note: { zh: '含“一肩挑”', en: 'One person in both posts included' },
  compute: (graph, { on }) => secretariesIn(graph, on, () => true),
});

const firstSecretaries = defineFigure({
  id: 'first-secretaries',
  fact: '10',
  group: 'leadership',
  label: { zh: '试点第一书记的党组织', en: 'Party organisations with a first secretary' },
  unit: UNIT.items,
  compute: (graph, { on }) => ({
    rows: graph.of('PartyOrganization').flatMap((node): Behind[] => {
      const [first] = holdersOf(graph, node.id, ['firstSecretary'], on);
      return first ? [{ node, day: startOf(first), adds: 1, detail: () => namesOf([first.node]) }] : [];
    }),
    unknown: [],
  }),
});

const crossAppointments = defineFigure({
  id: 'cross-appointments',
  fact: '11',
  group: 'leadership',
  label: { zh: '双向进入、交叉任职的人员', en: 'People with posts on both sides' },
  unit: UNIT.people,
  note: {
    zh: '党组织班子成员同时任所属社会组织管理层，含“一肩挑”',
    en: 'In the Party organisation’s leadership and the host’s management at once',
  },
  compute(graph, { on }) {
    const people = new Map<string, Behind>();
    for (const branch of organizationBranches(graph, on)) {
      for (const { person, since } of doublePosts(graph, branch.id, COMMITTEE_POSTS, on)) {
        if (!people.has(person.id))
          people.set(person.id, { node: person, day: since, adds: 1, detail: () => namesOf([branch]) });
      }
    }
    return { rows: [...people.values()], unknown: [] };
  },
});

const samePerson = defineFigure({
  id: 'same-person',
  fact: '12',
  group: 'leadership',
  label: { zh: '书记与负责人“一肩挑”的党组织', en: 'Secretary and leader are one person' },
  unit: UNIT.items,
  compute: (graph, { on }) => secretariesIn(graph, on, ({ isLeader }) => isLeader),
});

const delegatedSecretaries = defineFigure({
  id: 'delegated-secretaries',
  fact: '13',
  group: 'leadership',
  label: { zh: '委派书记的功能型党支部', en: 'Functional branches with a delegated secretary' },
  unit: UNIT.items,
  compute: (graph, { on }) => ({
    rows: graph.of('PartyOrganization').flatMap((node): Behind[] => {
      if (node.fields['buildForm'] !== 'functional') return [];
      const delegated = holdersOf(graph, node.id, ['secretary'], on).find(
        ({ relation }) => relation.fields['delegatedBy'] !== undefined,
      );
      if (!delegated) return [];
      const name = String(delegated.node.fields['name']);
      const by = String(delegated.relation.fields['delegatedBy']);
      return [
        {
          node,
          day: startOf(delegated),
          adds: 1,
          detail: () => ({ zh: `${name}，${by}委派`, en: `${name}, by ${by}` }),
        },
      ];
    }),
    unknown: [],
  }),
});

export const LEADERSHIP_FIGURES = [
  secretariesInManagement,
  firstSecretaries,
  crossAppointments,
  samePerson,
  delegatedSecretaries,
];
