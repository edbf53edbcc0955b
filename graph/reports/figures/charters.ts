import type { NodeRecord } from '../../model/schema/record.ts';
import { dayIn, isKnownEmpty } from '../../model/terms/value-in.ts';
import type { WholeGraph } from '../../model/view/view.ts';
import { out, targets } from '../../model/view/walk.ts';
import { type Behind, countedBy } from '../behind.ts';
import { branchesOn } from '../branches.ts';
import { countedByThen, toldOn } from '../by-then.ts';
import { inspectionsOf } from '../inspections.ts';
import { wordTitle } from '../words.ts';
import { defineFigure } from './figure-spec.ts';
import { UNIT } from './units.ts';

const committeeBranches = defineFigure({
  id: 'committee-branches',
  fact: '2',
  group: 'venues',
  label: { zh: '有上级党委的社会组织党组织', en: 'Party organisations under a committee' },
  unit: UNIT.items,
  compute(graph, { on }) {
    const rows = branchesOn(graph, on).flatMap(({ node }): Behind[] => {
      const [above] = out(graph, node.id, 'UNDER', on);
      if (!above) return [];
      return [{ node, day: dayIn(node, 'foundedOn'), adds: 1, beside: [above.node] }];
    });
    return { rows, unknown: [] };
  },
});

const charterModel = defineFigure({
  id: 'charter-model',
  fact: '6',
  group: 'venues',
  label: { zh: '社会组织章程示范文本', en: 'Charter models' },
  unit: UNIT.copies,
  compute: (graph, span) =>
    countedByThen(
      graph.ofKind('Document').filter(({ fields }) => fields['documentKind'] === 'charterModel'),
      (document) => dayIn(document, 'on'),
      toldOn,
      span,
    ),
});

/** Organisations looked at in an annual report, a spot check or a grading: where the clause is asked for. */
const charterChecked = defineFigure({
  id: 'charter-checked',
  fact: '7',
  group: 'venues',
  label: { zh: '经年报审查、抽查或评估的社会组织', en: 'Organisations checked or graded' },
  unit: UNIT.organizations,
  note: {
    zh: '年报审查、双随机抽查、等级评估任一项，每家计一次',
    en: 'Annual report, spot check or grading; each organisation once',
  },
  compute(graph, span) {
    const inspections = countedBy(
      [...inspectionsOf(graph, 'annualReport'), ...inspectionsOf(graph, 'spotCheck')],
      (each) => dayIn(each, 'on'),
      span,
    );
    const assessments = countedByThen(
      graph.ofKind('Assessment'),
      (each) => dayIn(each, 'on'),
      (each) => dayIn(each, 'onOrBefore'),
      span,
    );
    const first = new Map<string, Behind>();
    for (const { node, day } of [...inspections.rows, ...assessments.rows].sort(byDay)) {
      for (const checked of checkedIn(graph, node)) {
        if (!first.has(checked.id)) first.set(checked.id, { node: checked, day, adds: 1, beside: [node] });
      }
    }
    const perhaps = [...inspections.unknown, ...assessments.unknown].flatMap((each) =>
      checkedIn(graph, each),
    );
    return {
      rows: [...first.values()],
      unknown: [...new Set(perhaps)].filter((each) => !first.has(each.id)),
      detailOf: ({ beside: [way] = [] }) => way && wayOf(way),
    };
  },
});
const byDay = (a: Behind, b: Behind): number => ((a.day ?? '9999') < (b.day ?? '9999') ? -1 : 1);
const checkedIn = (graph: WholeGraph, { id, kind }: NodeRecord): NodeRecord[] =>
  targets(graph, id, kind === 'Inspection' ? 'INSPECTS' : 'ASSESSES');
const wayOf = ({ kind, fields }: NodeRecord) =>
  kind === 'Inspection'
    ? wordTitle('inspectionKind', String(fields['inspectionKind']))
    : { zh: '等级评估', en: 'Grading' };

const charterClause = defineFigure({
  id: 'charter-clause',
  fact: '8',
  group: 'venues',
  label: { zh: '完成党建入章程的社会组织', en: 'Organisations with the charter clause' },
  unit: UNIT.organizations,
  compute(graph, { on }) {
    const organizations = graph.ofKind('SocialOrganization');
    const has = organizations.filter(({ fields }) => fields['hasCharterClause'] === true);
    const rows = has
      .filter((node) => (dayIn(node, 'charterClauseOn') ?? '') <= on)
      .map((node) => ({ node, day: dayIn(node, 'charterClauseOn'), adds: 1 }));
    return { rows, unknown: organizations.filter(isUnsaid) };
  },
});
/** Nothing is said of the clause: neither yes, nor no, nor that there is none. */
const isUnsaid = (organization: NodeRecord): boolean =>
  organization.fields['hasCharterClause'] === undefined &&
  !['hasCharterClause', 'charterClauseOn'].some((name) => isKnownEmpty(organization, name));

export const CHARTER_FIGURES = [charterModel, charterChecked, charterClause];
export const COMMITTEE_FIGURES = [committeeBranches];
