import { addDays } from '../../graph/model/schema/day.ts';
import { drawFor, padded } from '../draw.ts';
import { organizationId } from '../organizations/rows.ts';
import { partyOrganizationId } from '../party-organizations/rows.ts';
import { create, invented, link, type SeedCommand, type SeedRelation } from '../record.ts';
import { shares } from '../shares.ts';
import { INCUBATION, MORNING_LIGHT, ventureProjects } from './venture-projects.ts';

type Funded = {
  readonly to: string;
  readonly category: string;
  readonly amount: number;
  readonly matchedAmount: number;
  readonly events?: number;
  readonly personTimes?: number;
};

/** 党建+ in thousands of yuan: five Party organisations with 400 in all, eight organisations with 500. */
const TO_PARTY = [90, 80, 80, 75, 75];
const TO_ORGANIZATIONS = [70, 60, 65, 55, 75, 50, 65, 60];
const THOUSAND = 1_000;
const MATCHED = 600;
const FIRST = 6;
const FIRST_ORGANIZATION = 24;
const SPONSORED: Readonly<Record<number, string>> = { 0: MORNING_LIGHT, 5: INCUBATION };

/** The share that the scheme pays of a budget; the rest is to be found elsewhere. */
const PAID_SHARE = 0.6;
const asked = (thousands: number): number => Math.ceil((thousands * (1 - PAID_SHARE)) / PAID_SHARE);

/** Each found what was asked of it but the last, whose part is what remains of the sum that the source gives. */
function matched(amounts: readonly number[]): number[] {
  const full = amounts.slice(0, -1).map(asked);
  return [...full, MATCHED - full.reduce((all, each) => all + each, 0)];
}

function partyPlus(): Funded[] {
  const amounts = [...TO_PARTY, ...TO_ORGANIZATIONS];
  const found = matched(amounts);
  const events = shares(1_300, amounts.length, 1, drawFor('venture-events'));
  const personTimes = shares(20_000, amounts.length, 10, drawFor('venture-person-times'));
  return amounts.map((amount, index) => ({
    to:
      index < TO_PARTY.length
        ? partyOrganizationId(FIRST + index)
        : organizationId(FIRST_ORGANIZATION + index),
    category: 'partyPlus',
    amount,
    matchedAmount: found[index] ?? 0,
    events: events[index] ?? 0,
    personTimes: personTimes[index] ?? 0,
  }));
}

const OTHERS = ['elderly', 'disabled', 'youth', 'hardship', 'relief', 'elderly', 'youth', 'hardship'];
/** One of the other kinds ended with nothing to show, one found too little. */
const FRUITLESS = 2;
const UNMATCHED = 5;

const others = (): Funded[] =>
  OTHERS.map((category, index) => ({
    to: organizationId(100 + index * 9),
    category,
    amount: 40 + index * 5,
    matchedAmount: index === UNMATCHED ? 8 : asked(40 + index * 5),
    ...(index === FRUITLESS ? {} : { events: 24 + index * 6, personTimes: 380 + index * 90 }),
  }));

/** What the source counts of 党建+ is over by its day; of the other kinds some run on. */
const runsFor = (category: string, index: number): number =>
  index % 3 !== 1 ? 300 : category === 'partyPlus' ? 310 : 364;

function grant({ to, amount, matchedAmount, ...rest }: Funded, index: number): SeedCommand {
  const id = `grant-venture-${padded(index + 1, 2)}`;
  const paidOn = addDays('2022-05-10', (index % 5) * 7);
  const project = SPONSORED[index];
  const sponsors: SeedRelation[] = project === undefined ? [] : [link('GRANT_FOR', id, project)];
  return create(
    'Grant',
    id,
    [
      invented({
        title: `示例·第二届公益创投资助 ${padded(index + 1, 2)}`,
        scheme: 'venture',
        round: '第二届',
        year: 2022,
        amount: amount * THOUSAND,
        matchedAmount: matchedAmount * THOUSAND,
        budget: Math.round((amount * THOUSAND) / PAID_SHARE),
        paidOn,
        endsOn: addDays(paidOn, runsFor(rest.category, index)),
        ...rest,
      }),
    ],
    [link('GRANTED_TO', id, to), ...sponsors],
  );
}

/** The second round of venture philanthropy: the thirteen of 党建+ that the source counts, and eight of other kinds. */
export const venture = (): SeedCommand[] => [
  ...ventureProjects(),
  ...[...partyPlus(), ...others()].map(grant),
];
