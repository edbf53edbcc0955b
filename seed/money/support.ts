import { addDays } from '../../graph/model/schema/day.ts';
import { drawFor, padded, spread } from '../draw.ts';
import { ORGANIZATIONS } from '../organizations/rows.ts';
import { foundedOn } from '../party-organizations/founding.ts';
import { ORGANIZATION_BRANCHES } from '../party-organizations/rows.ts';
import { create, invented, link, type SeedCommand } from '../record.ts';
import { shares } from '../shares.ts';

/** 73 recipients, 19 of them Party organisations: the source says how many and how much, who they were is made up. */
const ORGANIZATIONS_PAID = 54;
const PAID_TWICE = 6;
const TOTAL = 4_030_000;
const TO_PARTY = 289_000;
/** Where the branches begin that the incentive brought about; none of their hosts is paid itself. */
const FIRST_BRANCH = 22;
const BRANCHES_PAID = 19;
const FIRST_HOST = 80;

type Paid = { readonly to: string; readonly amount: number; readonly on: string; readonly category: string };

function toOrganizations(): Paid[] {
  const registered = ORGANIZATIONS.slice(FIRST_HOST).filter(
    (each) => each.orgType !== 'communityOrganization',
  );
  const paid = spread(registered, ORGANIZATIONS_PAID, 7).map((each) => each.id);
  const amounts = shares(
    TOTAL - TO_PARTY,
    ORGANIZATIONS_PAID + PAID_TWICE,
    1_000,
    drawFor('support-organizations'),
  );
  return amounts.map((amount, index) => ({
    to: paid[index % ORGANIZATIONS_PAID] ?? '',
    amount,
    on: addDays('2021-07-15', index * 10),
    category: 'general',
  }));
}

function toBranches(): Paid[] {
  const branches = ORGANIZATION_BRANCHES.slice(FIRST_BRANCH, FIRST_BRANCH + BRANCHES_PAID);
  return shares(TO_PARTY, BRANCHES_PAID, 500, drawFor('support-branches')).map((amount, index) => {
    const branch = branches[index];
    return {
      to: branch?.id ?? '',
      amount,
      on: addDays(branch === undefined ? '' : foundedOn(branch), 90),
      category: 'partyBuilding',
    };
  });
}

export const support = (): SeedCommand[] =>
  [...toOrganizations(), ...toBranches()].map(({ to, amount, on, category }, index) => {
    const id = `grant-support-${padded(index + 1, 2)}`;
    const year = Number(on.slice(0, 4));
    return create(
      'Grant',
      id,
      [
        invented({
          title: `示例·扶持资金 ${year}-${padded(index + 1, 2)}`,
          scheme: 'support',
          category,
          year,
          amount,
          paidOn: on,
        }),
      ],
      [link('GRANTED_TO', id, to)],
    );
  });
