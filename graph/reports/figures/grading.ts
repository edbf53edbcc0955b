import type { Day } from '../../model/day.ts';
import type { NodeRecord } from '../../model/record.ts';
import { type Behind, countedBy, dayField, type Span, withDetail } from '../behind.ts';
import { countedByThen } from '../by-then.ts';
import { namesOf } from '../names.ts';
import { onceEach } from '../once-each.ts';
import { doublePosts, holdersOf, hostOrganizations, organizationBranches } from '../posts.ts';
import type { ReportGraph } from '../report-graph.ts';
import { defineFigure, type FigureSpec } from './figure-spec.ts';
import { UNIT } from './units.ts';

const gradings = (graph: ReportGraph, span: Span) =>
  countedByThen(
    graph.of('Assessment'),
    (each) => dayField(each, 'on'),
    (each) => dayField(each, 'onOrBefore'),
    span,
  );
const gradedIn = (graph: ReportGraph, { id }: NodeRecord): NodeRecord[] =>
  graph.targets(id, 'ASSESSES').map(({ node }) => node);

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
    const outside = organizationBranches(graph, on).filter(
      ({ id }) =>
        holdersOf(graph, id, ['secretary'], on).length > 0 &&
        doublePosts(graph, id, ['secretary'], on).length === 0,
    );
    const rows = outside.flatMap((node): Behind[] => {
      const [first] = attendedDays(graph, node.id, on);
      return first === undefined ? [] : [{ node, day: first, adds: 1 }];
    });
    return { rows, unknown: [], outOf: outside.length };
  },
});
function attendedDays(graph: ReportGraph, partyOrganizationId: string, on: Day): Day[] {
  const hosts = new Set(hostOrganizations(graph, partyOrganizationId, on).map(({ id }) => id));
  const meetings = holdersOf(graph, partyOrganizationId, ['secretary'], on)
    .flatMap(({ node }) => graph.targets(node.id, 'ATTENDED'))
    .map(({ node }) => node)
    .filter(({ fields }) => fields['meetingKind'] === 'majorMeeting')
    .filter(({ id }) => graph.targets(id, 'MEETING_OF').some(({ node }) => hosts.has(node.id)));
  return meetings
    .flatMap((meeting) => dayField(meeting, 'on') ?? [])
    .filter((day) => day <= on && day.slice(0, 4) === on.slice(0, 4))
    .sort();
}

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
          graph.of('DemoSite').filter(({ fields }) => fields['level'] === level),
          (site) => dayField(site, 'awardedOn'),
          span,
        ),
        ({ id }) => namesOf(graph.targets(id, 'DEMO').map(({ node }) => node)),
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
