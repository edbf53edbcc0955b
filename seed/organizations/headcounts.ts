import type { Fields } from '../../graph/model/schema/record.ts';
import type { Draw } from '../draw.ts';
import type { PartyRow } from '../party-organizations/rows.ts';
import { since } from '../record.ts';
import type { OrganizationRow } from './row.ts';

const COUNTED_ON = '2022-12-31';
const GENERAL_BRANCH = 50;

/** Full members and, where there is no Party organisation, why: the two must not contradict each other. */
function partyCounts(
  buildForm: 'sole' | 'joint' | 'functional' | undefined,
  draw: Draw,
): { full: number; reason?: string } {
  switch (buildForm) {
    case 'sole':
      return { full: draw.whole(3, 12) };
    case 'joint':
      // A few could by now build alone.
      return { full: draw.chance(0.15) ? 3 : draw.whole(1, 2) };
    case 'functional':
      return { full: draw.whole(1, 2) };
    case undefined: {
      const lot = draw.whole(1, 100);
      if (lot <= 3) return { full: draw.whole(3, 5), reason: 'shouldBuild' };
      if (lot <= 38) return { full: draw.whole(1, 2), reason: 'tooFewMembers' };
      return { full: 0, reason: lot <= 92 ? 'noMembers' : 'newOrIdle' };
    }
  }
}

/** Staff and members of an organisation at the end of 2022, all made up. */
export function headcounts(
  row: OrganizationRow,
  hosted: Pick<PartyRow, 'buildForm' | 'kind'> | undefined,
  draw: Draw,
): Fields {
  const { full: drawn, reason } = partyCounts(hosted?.buildForm, draw);
  // A general branch is of fifty members or more.
  const full = hosted?.kind === 'generalBranch' ? GENERAL_BRANCH + drawn : drawn;
  const staff = row.orgType === 'serviceInstitution' ? draw.whole(4, 60) : draw.whole(1, 9);
  const units = row.orgType === 'association' ? draw.whole(20, 240) : 0;
  const people = row.orgType === 'association' ? draw.whole(0, 300) : 0;
  const partyMembers = full + draw.whole(0, 2);
  return {
    ...since('fullMembers', full, COUNTED_ON),
    ...since('partyMembers', partyMembers, COUNTED_ON),
    ...since('staff', Math.max(staff, partyMembers), COUNTED_ON),
    ...(units > 0 ? since('unitMembers', units, COUNTED_ON) : {}),
    ...(people > 0 ? since('individualMembers', people, COUNTED_ON) : {}),
    ...(reason === undefined ? {} : since('noBranchReason', reason, COUNTED_ON)),
  };
}
