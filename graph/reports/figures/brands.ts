import { brandStandingOn } from '../../model/brand.ts';
import { datedEntries } from '../../model/dated.ts';
import type { Day } from '../../model/day.ts';
import { countedGrade, GRADE_YEARS, gradesOn } from '../../model/grade.ts';
import type { NodeRecord } from '../../model/record.ts';
import { type Behind, dayField, numberField, withDetail } from '../behind.ts';
import { countedByThen, toldOn } from '../by-then.ts';
import { namesOf } from '../names.ts';
import { hostOrganizations } from '../posts.ts';
import type { ReportGraph } from '../report-graph.ts';
import { type Computed, defineFigure } from './figure-spec.ts';
import { UNIT } from './units.ts';

const creatorsOf = (graph: ReportGraph, { id }: NodeRecord): NodeRecord[] =>
  graph.targets(id, 'CREATED_BY').map(({ node }) => node);

function standingBrands(graph: ReportGraph, on: Day): Computed {
  const rows: Behind[] = [];
  const unknown: NodeRecord[] = [];
  for (const node of graph.of('BrandProject')) {
    const standing = brandStandingOn(node.fields, on);
    if (standing === 'unknown') unknown.push(node);
    else if (standing === 'there') {
      const entry = datedEntries(node.fields, 'stage').findLast(({ from }) => from <= on);
      rows.push({ node, day: entry?.from || null, adds: 1 });
    }
  }
  return { ...withDetail({ rows, unknown }, (brand) => brandDetail(graph, brand)) };
}
function brandDetail(graph: ReportGraph, brand: NodeRecord) {
  const creators = namesOf(creatorsOf(graph, brand));
  const focus = brand.fields['focus'];
  return {
    zh: `${creators?.zh ?? '创建单位未知'}，业务结合点${typeof focus === 'string' ? `：${focus}` : '未知'}`,
    en: `${creators?.en ?? 'creator unknown'}, focus ${typeof focus === 'string' ? focus : 'unknown'}`,
  };
}

/** Whether the organisation holds a valid 4A or 5A on a day. */
const isFourA = (graph: ReportGraph, { id }: NodeRecord, on: Day): boolean =>
  (countedGrade(gradesOn(graph, id, GRADE_YEARS, on), on)?.rank ?? 0) >= 4;

const brandsOf4a = defineFigure({
  id: 'brands-of-4a',
  fact: '49',
  group: 'brands',
  label: { zh: '4A及以上社会组织创建的品牌', en: 'Brands of organisations graded 4A or better' },
  unit: UNIT.items,
  compute(graph, { on }) {
    const { rows, unknown } = standingBrands(graph, on);
    const isOf4a = (brand: NodeRecord): boolean =>
      creatorsOf(graph, brand).some((creator) =>
        hostOrganizations(graph, creator.id, on).some((host) => isFourA(graph, host, on)),
      );
    return {
      rows: rows.filter(({ node }) => isOf4a(node)),
      unknown: unknown.filter(isOf4a),
      outOf: rows.length,
    };
  },
});

const brands = defineFigure({
  id: 'brands',
  fact: '50',
  group: 'brands',
  label: { zh: '党建品牌项目', en: 'Party-building brands' },
  unit: UNIT.items,
  compute: (graph, { on }) => standingBrands(graph, on),
});

/** Where only the year is known, by its end; where not even that, by the day on which the source told of it. */
const awardedAtLatest = (honour: NodeRecord): Day | null => {
  const year = numberField(honour, 'year');
  return year === null ? toldOn(honour) : `${year}-12-31`;
};

const brandHonours = defineFigure({
  id: 'brand-honours',
  fact: '54',
  group: 'brands',
  label: { zh: '品牌项目获评荣誉', en: 'Honours of brands' },
  unit: UNIT.entries,
  compute(graph, span) {
    const awardedTo = (id: string) =>
      graph.targets(id, 'AWARDED').flatMap(({ node }) => (node.kind === 'BrandProject' ? [node] : []));
    return withDetail(
      countedByThen(
        graph.of('Honour').filter(({ id }) => awardedTo(id).length > 0),
        (honour) => dayField(honour, 'awardedOn'),
        awardedAtLatest,
        span,
      ),
      ({ id }) => namesOf(awardedTo(id)),
    );
  },
});

export const BRAND_FIGURES = [brandsOf4a, brands];
export const BRAND_HONOUR_FIGURES = [brandHonours];
