import { USCC_CLASS, usccCheck } from '../../graph/model/schema/uscc.ts';
import { locations } from '../communities.ts';
import { type Draw, drawFor } from '../draw.ts';
import { HOSTED } from '../party-organizations/rows.ts';
import {
  create,
  type Facts,
  invented,
  link,
  noted,
  type SeedCommand,
  type SeedRelation,
  said,
  since,
} from '../record.ts';
import { NANSHA, townRow } from '../towns.ts';
import { CIVIL_AFFAIRS } from '../units.ts';
import { headcounts } from './headcounts.ts';
import { memberships } from './memberships.ts';
import type { OrganizationRow } from './row.ts';
import { ORGANIZATIONS } from './rows.ts';

/** A code in the right form whose body is the running number, so that it is nobody's. The named ones' stay unknown. */
function codeOf(row: OrganizationRow): { uscc: string } | Record<string, never> {
  const classMark = USCC_CLASS[row.orgType];
  if (classMark === undefined || row.quote !== undefined) return {};
  const body = `5${classMark}440115${row.id.replace('so-', '').padStart(9, '0')}`;
  return { uscc: body + String(usccCheck(body)) };
}

/** One party to an agreement was struck off, a few are on the abnormal list; nobody whom the source names. */
const STATUS_CHANGES: Readonly<Record<string, readonly [status: string, from: string]>> = {
  'so-0021': ['deregistered', '2023-02-28'],
  'so-0118': ['abnormal', '2022-11-15'],
  'so-0234': ['abnormal', '2023-01-20'],
  'so-0377': ['deregistered', '2023-03-10'],
};

function statusOf(row: OrganizationRow) {
  const change = STATUS_CHANGES[row.id];
  return change ? { status: ['normal', change[0]], statusFrom: ['', change[1]] } : since('status', 'normal');
}

function factsOf(row: OrganizationRow, draw: Draw): Facts[] {
  const isNamed = row.quote !== undefined;
  // Older than its Party organisation.
  const founded = draw.whole(2006, HOSTED.has(row.id) ? 2015 : 2022);
  const clauseYear = Math.max(founded, 2018 + draw.whole(0, 4));
  const reports = [2019, 2020, 2021, 2022].filter((year) => year >= founded);
  const isLate = !isNamed && draw.chance(0.08);
  const { name } = row;
  const short = row.shortNames.length > 0 ? { shortNames: [...row.shortNames] } : {};
  return [
    // The source has the short name; the full one is how we read it.
    ...(isNamed ? [said(row.quote, short), noted({ name })] : [invented({ name, ...short })]),
    invented({
      ...codeOf(row),
      orgType: row.orgType,
      industry: row.industry,
      ...(row.isHub ? { hub: true } : {}),
      ...(row.isDirect ? { directlyRegistered: true } : {}),
      foundedOn: `${founded}-0${draw.whole(1, 9)}-${draw.whole(10, 28)}`,
      ...statusOf(row),
      hasCharterClause: true,
      charterClauseOn: `${clauseYear}-1${draw.whole(0, 2)}-${draw.whole(10, 28)}`,
      annualReports: isLate ? reports.filter((year) => year !== 2022) : reports,
      ...headcounts(row, HOSTED.get(row.id), draw),
    }),
    ...(row.town === undefined ? [invented({ none: ['LOCATED_IN'] })] : []),
  ];
}

function relationsOf(row: OrganizationRow, index: number): SeedRelation[] {
  const town = row.town === undefined ? undefined : townRow(row.town).id;
  return [
    ...(row.orgType === 'communityOrganization' ? [] : [link('REGISTERED_BY', row.id, CIVIL_AFFAIRS)]),
    ...(row.unit === undefined
      ? []
      : [link('SUPERVISED_BY', row.id, row.unit, { role: row.isDirect ? 'industry' : 'supervisory' })]),
    ...(town === undefined ? [] : locations(row.id, town, town === NANSHA && index % 6 === 0)),
    ...memberships(row, index),
  ];
}

export function organizations(): SeedCommand[] {
  const draw = drawFor('organization-fields');
  return ORGANIZATIONS.map((row, index) =>
    create('SocialOrganization', row.id, factsOf(row, draw), relationsOf(row, index)),
  );
}
