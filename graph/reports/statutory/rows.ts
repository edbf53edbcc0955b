import type { Title } from '../../model/schema/field.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import type { Behind, Counted } from '../behind.ts';
import type { Standing } from './standing.ts';

/** A row of the sheet: what it counts of the organisations in one column. */
export type StatutoryRow = {
  readonly id: string;
  readonly title: Title;
  readonly level: 0 | 1;
  readonly count: (standings: readonly Standing[]) => Counted;
};

/** From this many full members on, an organisation builds alone. */
const BUILDS_ALONE = 3;

type Answer = boolean | 'unknown';

/** People of the organisations, each adding its own. */
const people = (
  id: string,
  level: 0 | 1,
  zh: string,
  en: string,
  countOf: (each: Standing) => number | undefined,
) => ({
  id,
  level,
  title: { zh, en },
  count(standings: readonly Standing[]): Counted {
    const rows: Behind[] = [];
    const unknown: NodeRecord[] = [];
    for (const standing of standings) {
      const adds = countOf(standing);
      if (adds === undefined) unknown.push(standing.node);
      else if (adds > 0) rows.push({ node: standing.node, day: undefined, adds });
    }
    return { rows, unknown };
  },
});

/** Organisations of which something holds. */
const organizations = (id: string, level: 0 | 1, zh: string, en: string, holds: (each: Standing) => Answer) =>
  people(id, level, zh, en, (each) => {
    const answer = holds(each);
    return answer === 'unknown' ? undefined : answer ? 1 : 0;
  });

const isAlone = ({ form }: Standing): boolean => form === 'sole';
const isUnbuilt = ({ form }: Standing): boolean => form === 'none';

/** Built alone, with a Party organisation of one of these kinds; of none that anybody knows: unknown. */
const aloneWith =
  (...kinds: string[]) =>
  (standing: Standing): Answer => {
    if (!isAlone(standing)) return false;
    const known = standing.partyOrganizations.flatMap(({ fields }) => fields['partyOrgKind'] ?? []);
    return known.length === 0 ? 'unknown' : known.some((kind) => kinds.includes(String(kind)));
  };

const hasThree = ({ fullMembers }: Standing): Answer =>
  fullMembers === undefined ? 'unknown' : fullMembers >= BUILDS_ALONE;

/** Why there is none: exactly one of these four, or nobody knows. */
type Unbuilt = 'shouldBuild' | 'groupOnly' | 'someMembers' | 'noMembers';
function unbuiltAs(standing: Standing): Unbuilt | 'unknown' {
  const { fullMembers, partyMembers, hasGroup } = standing;
  if (fullMembers !== undefined && fullMembers >= BUILDS_ALONE) return 'shouldBuild';
  if (fullMembers === undefined) return 'unknown';
  if (hasGroup) return 'groupOnly';
  if (fullMembers > 0 || (partyMembers ?? 0) > 0) return 'someMembers';
  return partyMembers === undefined ? 'unknown' : 'noMembers';
}
const unbuilt =
  (wanted: Unbuilt) =>
  (standing: Standing): Answer => {
    if (!isUnbuilt(standing)) return false;
    const way = unbuiltAs(standing);
    return way === 'unknown' ? way : way === wanted;
  };

/** A joint branch stands in one column, that of its first unit, so that the columns add up. */
const jointBranches: StatutoryRow = {
  id: 'joint-branches',
  level: 0,
  title: { zh: '联合组建的党支部（个，按首家单位归类）', en: 'Joint branches, by their first unit' },
  count: (standings) => ({
    rows: standings.flatMap(({ firstOf }) => firstOf.map((node) => ({ node, day: undefined, adds: 1 }))),
    unknown: [],
  }),
};

/** Unit = built alone + in a joint branch + not built. */
export const STATUTORY_ROWS: readonly StatutoryRow[] = [
  organizations('units', 0, '法人单位数（家）', 'Legal persons', () => true),
  organizations('alone', 0, '单独组建党组织的单位（家）', 'Built alone', isAlone),
  organizations('alone-committee', 1, '党委', 'Committee', aloneWith('committee', 'industryCommittee')),
  organizations('alone-general', 1, '党总支', 'General branch', aloneWith('generalBranch')),
  organizations('alone-branch', 1, '党支部', 'Branch', aloneWith('branch', 'temporaryBranch')),
  jointBranches,
  organizations(
    'joint-units',
    1,
    '联合组建涉及的单位（家）',
    'Units in them',
    ({ form }) => form === 'joint',
  ),
  organizations(
    'joint-units-three',
    1,
    '有正式党员3名以上的单位（家）',
    'Units in them with three or more full members',
    (standing) => (standing.form === 'joint' ? hasThree(standing) : false),
  ),
  organizations('not-built', 0, '未组建党组织的单位（家）', 'Not built', isUnbuilt),
  organizations('should-build', 1, '应建未建（正式党员3名以上）', 'Should be built', unbuilt('shouldBuild')),
  organizations('group-only', 1, '只建立党小组', 'Party group only', unbuilt('groupOnly')),
  organizations(
    'some-members',
    1,
    '有党员但正式党员不足3名',
    'Fewer than three full members',
    unbuilt('someMembers'),
  ),
  organizations('no-members', 1, '没有党员', 'No members', unbuilt('noMembers')),
  organizations(
    'covered',
    1,
    '由功能型党支部等覆盖',
    'Reached by a functional branch',
    ({ isCovered }) => isCovered,
  ),
  organizations(
    'instructor',
    1,
    '已选派党建指导员',
    'Instructor sent',
    (standing) => isUnbuilt(standing) && standing.hasInstructor,
  ),
  people('staff', 0, '从业人员（人）', 'Staff', ({ staff }) => staff),
  people('members', 0, '党员（人）', 'Party members', ({ partyMembers }) => partyMembers),
  people('full-members', 1, '正式党员', 'Full members', ({ fullMembers }) => fullMembers),
];
