import { datedEntries } from '../../model/schema/dated.ts';
import type { Day } from '../../model/schema/day.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import { brandStandingOn } from '../../model/terms/brand.ts';
import { countedGrade, GRADE_YEARS, gradesOn } from '../../model/terms/grade.ts';
import { namesOf } from '../../model/terms/name.ts';
import { bodiesOf } from '../../model/terms/party-organizations.ts';
import { dayIn, numberIn } from '../../model/terms/value-in.ts';
import type { WholeGraph } from '../../model/view/view.ts';
import { out, targets } from '../../model/view/walk.ts';
import { type Behind, withDetail } from '../behind.ts';
import { countedByThen, toldOn } from '../by-then.ts';
import { type Computed, defineFigure } from './figure-spec.ts';
import { UNIT } from './units.ts';

const creatorsOf = (graph: WholeGraph, { id }: NodeRecord): NodeRecord[] => targets(graph, id, 'CREATED_BY');

function standingBrands(graph: WholeGraph, on: Day): Computed {
  const rows: Behind[] = [];
  const unknown: NodeRecord[] = [];
  for (const node of graph.ofKind('BrandProject')) {
    const standing = brandStandingOn(node.fields, on);
    if (standing === 'unknown') unknown.push(node);
    else if (standing === 'there') {
      const entry = datedEntries(node.fields, 'stage').findLast(({ from }) => from <= on);
      rows.push({ node, day: entry?.from || undefined, adds: 1 });
    }
  }
  return { ...withDetail({ rows, unknown }, (brand) => brandDetail(graph, brand)) };
}
function brandDetail(graph: WholeGraph, brand: NodeRecord) {
  const creators = namesOf(creatorsOf(graph, brand));
  const focus = brand.fields['focus'];
  return {
    zh: `${creators?.zh ?? '创建单位未知'}，业务结合点${typeof focus === 'string' ? `：${focus}` : '未知'}`,
    en: `${creators?.en ?? 'creator unknown'}, focus ${typeof focus === 'string' ? focus : 'unknown'}`,
  };
}

/** Whether the organisation holds a valid 4A or 5A on a day. */
const isFourA = (graph: WholeGraph, { id }: NodeRecord, on: Day): boolean =>
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
        bodiesOf(graph, creator.id, on).some((body) => isFourA(graph, body.node, on)),
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
const awardedAtLatest = (honour: NodeRecord): Day | undefined => {
  const year = numberIn(honour, 'year');
  return year === undefined ? toldOn(honour) : `${year}-12-31`;
};

const brandHonours = defineFigure({
  id: 'brand-honours',
  fact: '54',
  group: 'brands',
  label: { zh: '品牌项目获评荣誉', en: 'Honours of brands' },
  unit: UNIT.entries,
  compute(graph, span) {
    const awardedTo = (id: string) =>
      out(graph, id, 'AWARDED').flatMap(({ node }) => (node.kind === 'BrandProject' ? [node] : []));
    return withDetail(
      countedByThen(
        graph.ofKind('Honour').filter(({ id }) => awardedTo(id).length > 0),
        (honour) => dayIn(honour, 'awardedOn'),
        awardedAtLatest,
        span,
      ),
      ({ id }) => namesOf(awardedTo(id)),
    );
  },
});

export const BRAND_FIGURES = [brandsOf4a, brands];
export const BRAND_HONOUR_FIGURES = [brandHonours];
