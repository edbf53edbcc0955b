import type { NodeRecord } from '../../model/schema/record.ts';
import { majorMeetingsAttended } from '../../model/terms/major-meetings.ts';
import { namesOf } from '../../model/terms/name.ts';
import { dayIn } from '../../model/terms/value-in.ts';
import type { WholeGraph } from '../../model/view/view.ts';
import { targets } from '../../model/view/walk.ts';
import { type Behind, countedBy, type Span, withDetail } from '../behind.ts';
import { arePostsUnknown, branchesOn } from '../branches.ts';
import { countedByThen } from '../by-then.ts';
import { onceEach } from '../once-each.ts';
import { defineFigure, type FigureSpec } from './figure-spec.ts';
import { UNIT } from './units.ts';

const gradings = (graph: WholeGraph, span: Span) =>
  countedByThen(
    graph.ofKind('Assessment'),
    (each) => dayIn(each, 'on'),
    (each) => dayIn(each, 'onOrBefore'),
    span,
  );
const gradedIn = (graph: WholeGraph, { id }: NodeRecord): NodeRecord[] => targets(graph, id, 'ASSESSES');

const gradeChecks = defineFigure({
  id: 'grade-checks',
  fact: '47',
  group: 'brands',
  label: { zh: '等级评估（含党建指标）', en: 'Gradings, Party building among what is graded' },
  unit: UNIT.times,
  compute: (graph, span) => withDetail(gradings(graph, span), (each) => namesOf(gradedIn(graph, each))),
});

/** Secretaries without a management post, and whether one of them sat in on a major meeting of the host this year. */
const sittingIn = defineFigure({
  id: 'sitting-in',
  fact: '48',
  group: 'brands',
  label: { zh: '非管理层书记已列席重大会议的党组织', en: 'Secretaries outside management who sat in' },
  unit: UNIT.items,
  note: {
    zh: '当年列席过所属社会组织的重大会议',
    en: 'At a major meeting of the host in the year of the day',
  },
  compute(graph, { on }) {
    const rows: Behind[] = [];
    const unknown: NodeRecord[] = [];
    let outside = 0;
    for (const branch of branchesOn(graph, on)) {
      const { node, there, secretaries, doubleSecretaries } = branch;
      if (there.length === 0 || secretaries.length === 0 || doubleSecretaries.length > 0) continue;
      const hosts = there.map(({ host }) => host.node.id);
      const attended = secretaries.map((each) => majorMeetingsAttended(graph, each.node.id, hosts, on));
      const [first] = attended
        .flatMap(({ certain }) => certain.flatMap((meeting) => dayIn(meeting, 'on') ?? []))
        .sort();
      const isPostUnknown = arePostsUnknown(branch);
      if (!isPostUnknown) outside += 1;
      if (isPostUnknown || (first === undefined && attended.some(({ unclear }) => unclear.length > 0)))
        unknown.push(node);
      else if (first !== undefined) rows.push({ node, day: first, adds: 1 });
    }
    return { rows, unknown, outOf: outside };
  },
});

const THREE_A = ['3A', '4A', '5A'];
const graded3a = defineFigure({
  id: 'graded-3a',
  fact: '51',
  group: 'brands',
  label: { zh: '2022年以来评为3A及以上', en: 'Graded 3A or better since 2022' },
  unit: UNIT.organizations,
  note: { zh: '评定日期不明的不计入', en: 'Not counted where nobody knows when' },
  compute(graph, span) {
    const { rows, unknown } = gradings(graph, span);
    const isGood = ({ fields }: NodeRecord): boolean => THREE_A.includes(String(fields['grade']));
    const good = { rows: rows.filter(({ node }) => isGood(node)), unknown: unknown.filter(isGood) };
    return onceEach(
      good,
      (each) => gradedIn(graph, each),
      (gradings) => {
        const grades = gradings.map(({ fields }) => String(fields['grade'])).join('、');
        return { zh: grades, en: grades };
      },
    );
  },
});

const demoSites = (level: string, about: Pick<FigureSpec, 'id' | 'fact' | 'label'>): FigureSpec =>
  defineFigure({
    ...about,
    group: 'brands',
    unit: UNIT.items,
    compute: (graph, span) =>
      withDetail(
        countedBy(
          graph.ofKind('DemoSite').filter(({ fields }) => fields['level'] === level),
          (site) => dayIn(site, 'awardedOn'),
          span,
        ),
        ({ id }) => namesOf(targets(graph, id, 'DEMO_SITE_OF')),
      ),
  });

export const GRADING_FIGURES = [gradeChecks, sittingIn];
export const AWARD_FIGURES = [
  graded3a,
  demoSites('city', {
    id: 'demo-city',
    fact: '52',
    label: { zh: '市级党建工作示范基地（点）', en: 'Demonstration sites of the city' },
  }),
  demoSites('district', {
    id: 'demo-district',
    fact: '53',
    label: { zh: '区级社会组织党建工作示范点', en: 'Demonstration sites of the district' },
  }),
];
