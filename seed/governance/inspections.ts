import { addDays } from '../../graph/model/schema/day.ts';
import { type Draw, drawFor, padded, spread } from '../draw.ts';
import type { OrganizationRow } from '../organizations/row.ts';
import { ORGANIZATIONS } from '../organizations/rows.ts';
import { create, invented, link, notedLink, type SeedCommand, said } from '../record.ts';
import { CIVIL_AFFAIRS } from '../units.ts';

type Checks = {
  readonly kind: 'annualReport' | 'spotCheck' | 'majorMatter';
  readonly count: number;
  readonly from: string;
  readonly everyDays: number;
  /** A step through the list of organisations, so that each kind looks at others. */
  readonly step: number;
};

/** The source names these without a number: how many, of whom and with what result is made up. */
const CHECKS: readonly Checks[] = [
  { kind: 'annualReport', count: 40, from: '2022-04-06', everyDays: 3, step: 7 },
  { kind: 'spotCheck', count: 41, from: '2022-05-11', everyDays: 6, step: 13 },
  { kind: 'majorMatter', count: 26, from: '2022-01-18', everyDays: 17, step: 17 },
];
const FIRST = 22;
const RESULTS = { none: '示例：未发现问题', low: '示例：提醒', medium: '示例：责令整改' } as const;

/** Filings go to the unit in charge, checks are the registration authority's. */
const authorityOf = (kind: Checks['kind'], row: OrganizationRow): string =>
  kind === 'majorMatter' ? (row.unit ?? CIVIL_AFFAIRS) : CIVIL_AFFAIRS;

function finding(kind: Checks['kind'], on: string, draw: Draw) {
  if (kind === 'majorMatter') return { result: '示例：已报备' };
  const lot = draw.whole(1, 100);
  const risk = lot <= 80 ? 'none' : lot <= 94 ? 'low' : 'medium';
  const corrected = risk === 'medium' && draw.chance(0.6) ? { correctedOn: addDays(on, 45) } : {};
  return { risk, result: RESULTS[risk], ...corrected };
}

function checks({ kind, count, from, everyDays, step }: Checks): SeedCommand[] {
  const draw = drawFor(`inspections ${kind}`);
  const registered = ORGANIZATIONS.slice(FIRST).filter((each) => each.orgType !== 'communityOrganization');
  return spread(registered, count, step).map((row, index) => {
    const id = `inspection-${kind.toLowerCase()}-${padded(index + 1, 2)}`;
    const on = addDays(from, index * everyDays);
    return create(
      'Inspection',
      id,
      [invented({ inspectionKind: kind, on, ...finding(kind, on, draw) })],
      [link('INSPECTS', id, row.id), link('INSPECTED_BY', id, authorityOf(kind, row))],
    );
  });
}

const CAMPAIGN = '组织开展打击整治非法社会组织专项行动暨《反有组织犯罪法》法治宣传活动';
const CAMPAIGN_ON = '2022-06-16';

/** The campaign and its publicity are one and the same event of the source; its day is made up. */
const campaign = (): SeedCommand[] => [
  create(
    'Inspection',
    'inspection-campaign',
    [said(CAMPAIGN, { inspectionKind: 'campaign' }), invented({ on: CAMPAIGN_ON })],
    [link('INSPECTED_BY', 'inspection-campaign', CIVIL_AFFAIRS)],
  ),
  create(
    'Activity',
    'act-campaign',
    [
      said(CAMPAIGN, { title: '打击整治非法社会组织专项行动暨《反有组织犯罪法》法治宣传活动' }),
      said('[打击整治非法社会组织专项行动暨《反有组织犯罪法》法治宣传活动]', { evidence: ['photo'] }),
      invented({ activityType: 'publicity', from: CAMPAIGN_ON, to: CAMPAIGN_ON }),
    ],
    [notedLink(link('HOSTED_BY', 'act-campaign', CIVIL_AFFAIRS))],
  ),
];

export const inspections = (): SeedCommand[] => [...CHECKS.flatMap(checks), ...campaign()];
