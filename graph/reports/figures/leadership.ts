import type { Day } from '../../model/schema/day.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import type { DoublePost } from '../../model/terms/management.ts';
import { nameOf } from '../../model/terms/name.ts';
import { holdersOf, secretariesOf } from '../../model/terms/posts.ts';
import { dayIn } from '../../model/terms/value-in.ts';
import type { WholeGraph } from '../../model/view/view.ts';
import type { Behind } from '../behind.ts';
import { arePostsUnknown, type Branch, branchesOn } from '../branches.ts';
import { type Computed, defineFigure } from './figure-spec.ts';
import { UNIT } from './units.ts';

/** Nobody can say whether secretary and leader are one person: no secretary is on record, or no leader of any body. */
const areLeadersUnknown = ({ there, secretaries }: Branch): boolean =>
  secretaries.length === 0 ||
  !there.some(({ management }) => management.some(({ relation }) => relation.fields['post'] === 'leader'));

/** Branches where a secretary also holds a post of a host. */
function secretariesIn(
  graph: WholeGraph,
  on: Day,
  isMeant: (post: DoublePost) => boolean,
  isUnknown: (branch: Branch) => boolean,
): Computed {
  const rows: Behind[] = [];
  const unknown: NodeRecord[] = [];
  for (const branch of branchesOn(graph, on)) {
    const post = branch.doubleSecretaries.find(isMeant);
    if (post) rows.push({ node: branch.node, day: post.since, adds: 1, beside: [post.person] });
    else if (branch.there.length > 0 && isUnknown(branch)) unknown.push(branch.node);
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
      return first ? [{ node, day: dayIn(first.relation, 'validFrom'), adds: 1, beside: [first.node] }] : [];
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
    for (const { node, doublePosts } of branchesOn(graph, on)) {
      for (const { person, since } of doublePosts) {
        if (!people.has(person.id))
          people.set(person.id, { node: person, day: since, adds: 1, beside: [node] });
      }
    }
    return { rows: [...people.values()], unknown: [] };
  },
});

const NOT_BRANCHES = ['committee', 'industryCommittee', 'generalBranch', 'group'];
/** Whether a Party organisation is a branch of some kind; undefined: nobody says what it is. */
const isBranch = ({ fields: { partyOrgKind } }: NodeRecord): boolean | undefined =>
  typeof partyOrgKind === 'string' ? !NOT_BRANCHES.includes(partyOrgKind) : undefined;

const samePerson = defineFigure({
  id: 'same-person',
  fact: '12',
  group: 'leadership',
  label: { zh: '党支部书记与负责人“一肩挑”', en: 'Secretary of a branch and leader are one person' },
  unit: UNIT.items,
  note: {
    zh: '按党支部计，党委、党总支不计入',
    en: 'Of branches; committees and general branches not counted',
  },
  compute(graph, { on }) {
    const { rows, unknown } = secretariesIn(graph, on, ({ isLeader }) => isLeader, areLeadersUnknown);
    return {
      rows: rows.filter(({ node }) => isBranch(node) === true),
      unknown: [
        ...unknown.filter((node) => isBranch(node) !== false),
        ...rows.flatMap(({ node }) => (isBranch(node) === undefined ? [node] : [])),
      ],
    };
  },
});

/** The secretary of a Party organisation whom somebody delegated. */
const delegatedTo = (graph: WholeGraph, { id }: NodeRecord, on: Day) =>
  secretariesOf(graph, id, on).find(({ relation }) => relation.fields['delegatedBy'] !== undefined);

const delegatedSecretaries = defineFigure({
  id: 'delegated-secretaries',
  fact: '13',
  group: 'leadership',
  label: { zh: '委派书记的功能型党支部', en: 'Functional branches with a delegated secretary' },
  unit: UNIT.items,
  compute: (graph, { on }) => ({
    rows: graph.ofKind('PartyOrganization').flatMap((node): Behind[] => {
      if (node.fields['buildForm'] !== 'functional') return [];
      const delegated = delegatedTo(graph, node, on);
      return delegated ? [{ node, day: dayIn(delegated.relation, 'validFrom'), adds: 1 }] : [];
    }),
    unknown: [],
    detailOf({ node }) {
      const delegated = delegatedTo(graph, node, on);
      const by = String(delegated?.relation.fields['delegatedBy']);
      return (
        delegated && {
          zh: `${nameOf(delegated.node, 'zh')}，${by}委派`,
          en: `${nameOf(delegated.node, 'en')}, by ${by}`,
        }
      );
    },
  }),
});

export const LEADERSHIP_FIGURES = [
  secretariesInManagement,
  firstSecretaries,
  crossAppointments,
  samePerson,
  delegatedSecretaries,
];
