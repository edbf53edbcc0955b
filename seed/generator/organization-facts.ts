import type { Fields } from '../../graph/model/schema/record.ts';
import { USCC_CLASS, usccCheck } from '../../graph/model/schema/uscc.ts';
import { type Draw, padded } from '../draw.ts';
import { type Facts, invented, since } from '../record.ts';
import { evenly, heavy } from './chance.ts';
import { ago, LAST_YEAR } from './days.ts';
import type { Organization } from './organization-deal.ts';
import { SHARES } from './shares.ts';
import { FIELDS } from './words.ts';

const COUNTED_ON = `${LAST_YEAR}-12-31`;

/** The right form around a running number, so that it is nobody's; a few with a wrong check digit or class. */
function code({ orgType, number }: Organization, draw: Draw): { uscc?: string; doubt?: string } {
  const own = USCC_CLASS[orgType];
  if (own === undefined || draw.chance(SHARES.unknown)) return {};
  const isWrongClass = draw.chance(SHARES.wrongClass);
  const body = `5${isWrongClass ? (own === '1' ? '2' : '1') : own}440115${padded(number, 9)}`;
  const check = String(usccCheck(body));
  if (isWrongClass) return { uscc: body + check, doubt: 'usccClass' };
  if (!draw.chance(SHARES.wrongCheckDigit)) return { uscc: body + check };
  return { uscc: body + (check === '7' ? '8' : '7'), doubt: 'usccCheck' };
}

function partyCounts({ form }: Organization, draw: Draw): { full: number; reason?: string } {
  if (form === 'sole') return { full: 3 + heavy(draw, 4, 60) };
  if (form === 'joint') return { full: draw.chance(SHARES.couldBuildAlone) ? draw.whole(3, 4) : 2 };
  if (form === 'functional') return { full: draw.whole(1, 2) };
  if (draw.chance(SHARES.shouldHaveBuilt)) return { full: draw.whole(3, 6), reason: 'shouldBuild' };
  if (draw.chance(0.35)) return { full: draw.whole(1, 2), reason: 'tooFewMembers' };
  return { full: 0, reason: draw.chance(0.9) ? 'noMembers' : 'newOrIdle' };
}

function counts(organization: Organization, draw: Draw) {
  const { full, reason } = partyCounts(organization, draw);
  const { orgType } = organization;
  const staff = orgType === 'serviceInstitution' ? 4 + heavy(draw, 14, 400) : draw.whole(1, 9);
  const units = orgType === 'association' ? heavy(draw, 60, 900) : 0;
  const people = orgType === 'association' ? heavy(draw, 90, 2_000) : 0;
  const isKnown = !draw.chance(SHARES.unknown);
  const partyMembers = full + draw.whole(0, 2);
  const fields: Fields = {
    ...(isKnown ? since('fullMembers', full, COUNTED_ON) : {}),
    ...since('partyMembers', partyMembers, COUNTED_ON),
    ...since('staff', Math.max(staff, partyMembers), COUNTED_ON),
    ...(units > 0 ? since('unitMembers', units, COUNTED_ON) : {}),
    ...(people > 0 ? since('individualMembers', people, COUNTED_ON) : {}),
    ...(reason === undefined ? {} : since('noBranchReason', reason, COUNTED_ON)),
  };
  return { fields, partyMembers };
}

const STATUSES = ['deregistered', 'abnormal', 'abnormal', 'cancelled', 'untrustworthy'] as const;
const statusOf = (draw: Draw) =>
  draw.chance(SHARES.notNormal)
    ? { status: ['normal', draw.pick(STATUSES)], statusFrom: ['', ago(draw.whole(10, 300))] }
    : since('status', 'normal');

/** The day of the clause; known to be missing; or known to nobody. */
function charter(founded: number, draw: Draw): { charterClauseOn?: string; none: string[] } {
  if (draw.chance(SHARES.noCharterClause)) return { none: ['charterClauseOn'] };
  if (draw.chance(SHARES.unknownCharterClause)) return { none: [] };
  const year = Math.min(LAST_YEAR, Math.max(founded, 2018 + draw.whole(0, 4)));
  const month = draw.whole(1, 9);
  // In the year of the founding it came after it, in the last months.
  const of = year === founded ? `1${month % 3}` : `0${month}`;
  return { charterClauseOn: `${year}-${of}-1${draw.whole(0, 9)}`, none: [] };
}

/** The fields of an organisation, and what of them is doubtful. */
export function organizationFacts(
  organization: Organization,
  draw: Draw,
): { facts: Facts; acknowledged: string[]; partyMembers: number } {
  const { name, orgType, field, form } = organization;
  // Most are young: the number of organisations has grown every year.
  const founded = LAST_YEAR - Math.floor(22 * evenly(draw) ** 2);
  const { uscc, doubt } = code(organization, draw);
  const { charterClauseOn, none } = charter(founded, draw);
  const years = [LAST_YEAR - 3, LAST_YEAR - 2, LAST_YEAR - 1].filter((year) => year >= founded);
  const isLate = draw.chance(SHARES.noAnnualReport);
  // Known to have none, not merely unknown: the relation belongs to the Party organisation.
  const without = [
    ...none,
    ...(form === undefined ? ['BRANCH_OF'] : []),
    ...(organization.unit ? [] : ['SUPERVISED_BY']),
  ];
  const people = counts(organization, draw);
  const fields = {
    name,
    orgType,
    industry: FIELDS[field] ?? '社会服务',
    ...(uscc === undefined ? {} : { uscc }),
    ...(draw.chance(0.01) ? { hub: true } : {}),
    ...(organization.unit ? {} : { directlyRegistered: true }),
    ...(draw.chance(SHARES.unknown) ? {} : { foundedOn: `${founded}-0${draw.whole(1, 9)}-15` }),
    ...statusOf(draw),
    ...(charterClauseOn === undefined ? {} : { charterClauseOn }),
    hasCharterClause: charterClauseOn !== undefined,
    annualReports: isLate ? years : [...years, LAST_YEAR],
    ...people.fields,
    ...(without.length > 0 ? { none: without } : {}),
  };
  if (none.length === 0 && charterClauseOn === undefined) Reflect.deleteProperty(fields, 'hasCharterClause');
  return {
    facts: invented(fields),
    acknowledged: doubt === undefined ? [] : [doubt],
    partyMembers: people.partyMembers,
  };
}
