import type { FirstStep } from '../../model/answers/gap.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import { nameOf } from '../../model/terms/name.ts';
import { words } from './verdict.ts';

/** Opens the form for an organisation's own Party organisation. */
export const newPartyOrganization = (organization: NodeRecord): FirstStep => ({
  label: words('登记党组织…', 'Record its Party organisation…'),
  do: 'create',
  kind: 'PartyOrganization',
  fields: { name: `${nameOf(organization)}党支部`, partyOrgKind: 'branch', buildForm: 'sole' },
  relations: [{ kind: 'BRANCH_OF', other: organization.id }],
});
