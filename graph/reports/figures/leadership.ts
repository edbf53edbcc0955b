import type { Day } from '../../model/day.ts';
import type { NodeRecord } from '../../model/record.ts';
import { type DoublePost, doublePosts } from '../../model/terms/management.ts';
import { nameOf, namesOf } from '../../model/terms/name.ts';
import { COMMITTEE_POSTS, holdersOf, secretariesOf } from '../../model/terms/posts.ts';
import { dayIn } from '../../model/terms/value-in.ts';
import type { Graph, WholeGraph } from '../../model/view/view.ts';
import type { Behind } from '../behind.ts';
import { arePostsUnknown, type Branch, branchesOn } from '../branches.ts';
import { type Computed, defineFigure } from './figure-spec.ts';
import { UNIT } from './units.ts';

type IsUnknown = (graph: Graph, branch: Branch, on: Day) => boolean;

/** Nobody can say whether secretary and leader are one person: no secretary is on record, or no leader of any body. */
const areLeadersUnknown: IsUnknown = (graph, { node, there }, on) =>
  secretariesOf(graph, node.id, on).length === 0 ||
  !there.some(({ management }) => management.some(({ relation }) => relation.fields['post'] === 'leader'));

/** Branches where a secretary also holds a post of a host. */
function secretariesIn(
  graph: WholeGraph,
  on: Day,
  isMeant: (post: DoublePost) => boolean,
  isUnknown: IsUnknown,
): Computed {
  const rows: Behind[] = [];
  const unknown: NodeRecord[] = [];
  for (const branch of branchesOn(graph, on)) {
    const { node, managed, there } = branch;
    const post = doublePosts(graph, node.id, managed, ['secretary'], on).find(isMeant);
    if (post) rows.push({ node, day: post.since, adds: 1, detail: () => namesOf([post.person]) });
    else if (there.length > 0 && isUnknown(graph, branch, on)) unknown.push(node);
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
  compute: (graph, { on }) => secretariesIn(graph, on, () => true, arePostsUnknown),
});

const firstSecretaries = defineFigure({
  id: 'first-secretaries',
  fact: '10',
  group: 'leadership',
  label: { zh: '试点第一书记的党组织', en: 'Party organisations with a first secretary' },
  unit: UNIT.items,
  compute: (graph, { on }) => ({
    rows: graph.ofKind('PartyOrganization').flatMap((node): Behind[] => {
      const [first] = holdersOf(graph, node.id, ['firstSecretary'], on);
      if (!first) return [];
      return [
        { node, day: dayIn(first.relation, 'validFrom'), adds: 1, detail: () => namesOf([first.node]) },
      ];
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
    for (const { node, managed } of branchesOn(graph, on)) {
      for (const { person, since } of doublePosts(graph, node.id, managed, COMMITTEE_POSTS, on)) {
        if (!people.has(person.id))
          people.set(person.id, { node: person, day: since, adds: 1, detail: () => namesOf([node]) });
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
  compute: (graph, { on }) => secretariesIn(graph, on, ({ isLeader }) => isLeader, areLeadersUnknown),
});

const delegatedSecretaries = defineFigure({
  id: 'delegated-secretaries',
  fact: '13',
  group: 'leadership',
  label: { zh: '委派书记的功能型党支部', en: 'Functional branches with a delegated secretary' },
  unit: UNIT.items,
  compute: (graph, { on }) => ({
    rows: graph.ofKind('PartyOrganization').flatMap((node): Behind[] => {
      if (node.fields['buildForm'] !== 'functional') return [];
      const delegated = secretariesOf(graph, node.id, on).find(
        ({ relation }) => relation.fields['delegatedBy'] !== undefined,
      );
      if (!delegated) return [];
      const by = String(delegated.relation.fields['delegatedBy']);
      const detail = () => ({
        zh: `${nameOf(delegated.node, 'zh')}，${by}委派`,
        en: `${nameOf(delegated.node, 'en')}, by ${by}`,
      });
      return [{ node, day: dayIn(delegated.relation, 'validFrom'), adds: 1, detail }];
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
