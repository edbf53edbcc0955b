import { addDays } from '../../graph/model/schema/day.ts';
import type { Draw } from '../draw.ts';
import { create, invented, link, type SeedCommand } from '../record.ts';
import { ago, isPast, LAST_YEAR } from './days.ts';
import type { Grading, Organization } from './organization-deal.ts';
import { SHARES } from './shares.ts';
import { sample } from './words.ts';

const VALID_DAYS = 5 * 365;

export function assessmentOf(organization: string, { grade, daysAgo }: Grading): SeedCommand {
  const id = `as-${organization}`;
  const on = ago(daysAgo);
  return create(
    'Assessment',
    id,
    [invented({ grade, on, validTo: addDays(on, VALID_DAYS), issuer: sample('评估委员会') })],
    [link('ASSESSES', id, organization)],
  );
}

const GRANTED = 0.06;
const SUPERVISED = 0.06;
const CATEGORIES = ['elderly', 'youth', 'disabled', 'relief', 'partyPlus'] as const;

/** Money that an organisation was given, the project it was for, and inspections. */
export function* grantsOf({ id, orgType, unit }: Organization, draw: Draw): Generator<SeedCommand> {
  if (orgType !== 'communityOrganization' && draw.chance(GRANTED)) yield* grant(id, draw);
  if (unit && draw.chance(SUPERVISED)) {
    const inspection = `in-${id}`;
    const isCampaign = draw.chance(0.2);
    yield create(
      'Inspection',
      inspection,
      [
        invented({
          inspectionKind: isCampaign ? 'campaign' : 'spotCheck',
          on: ago(draw.whole(5, 400)),
          risk: draw.pick(['none', 'none', 'low', 'medium']),
        }),
      ],
      [link('INSPECTS', inspection, id), link('INSPECTED_BY', inspection, unit.id)],
    );
  }
}

function* grant(recipient: string, draw: Draw): Generator<SeedCommand> {
  const id = `gr-${recipient}`;
  const project = `pj-${recipient}`;
  const isVenture = draw.chance(0.7);
  const amount = draw.whole(1, 15) * 10_000;
  const budget = Math.round(amount * 1.7);
  const matchedAmount = Math.round(budget * (draw.chance(SHARES.littleMatched) ? 0.2 : 0.45));
  const paidOn = ago(draw.whole(60, 900));
  const endsOn = addDays(paidOn, 365);
  const hasResult = !isPast(endsOn) || !draw.chance(SHARES.noResult);
  const personTimes = draw.whole(200, 4_000);
  if (isVenture) {
    yield create(
      'Project',
      project,
      [
        invented({
          title: sample(`公益项目 ${recipient}`),
          programme: 'venture',
          from: paidOn,
          to: endsOn,
          money: budget,
          ...(hasResult ? { events: draw.whole(4, 60), personTimes } : {}),
        }),
      ],
      [link('RUN_BY', project, recipient), link('FUNDED_BY', project, recipient, { amount: matchedAmount })],
    );
  }
  yield create(
    'Grant',
    id,
    [
      invented({
        title: sample(`${isVenture ? '公益创投' : '扶持资金'} ${recipient}`),
        scheme: isVenture ? 'venture' : 'support',
        category: isVenture ? draw.pick(CATEGORIES) : 'general',
        year: Math.min(LAST_YEAR, Number(paidOn.slice(0, 4))),
        amount,
        budget,
        matchedAmount,
        paidOn,
        ...(draw.chance(SHARES.noEnd) ? {} : { endsOn }),
        ...(hasResult ? { events: draw.whole(4, 60), personTimes } : {}),
      }),
    ],
    [link('GRANTED_TO', id, recipient), ...(isVenture ? [link('GRANT_FOR', id, project)] : [])],
  );
}
