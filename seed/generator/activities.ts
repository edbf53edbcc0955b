import { addDays, type Day, daysBetween } from '../../graph/model/schema/day.ts';
import { type Draw, padded } from '../draw.ts';
import { create, invented, link, type SeedCommand } from '../record.ts';
import type { Agreement } from './agreement.ts';
import { heavy, skewed, times } from './chance.ts';
import { ago, atLatest, QUARTER, REFERENCE_DAY } from './days.ts';
import { SHARES } from './shares.ts';
import { sample } from './words.ts';
import type { World } from './world.ts';

const TYPES = [
  ['partyDay', '主题党日'],
  ['volunteering', '志愿服务'],
  ['publicity', '宣传活动'],
  ['visit', '走访慰问'],
  ['jointMeeting', '座谈联席会'],
  ['training', '培训'],
] as const;
/** A command holds sixty relations. */
const MOST_PARTICIPANTS = 54;
const MOST_ACTIVITIES = 40;
/** What has been in force for less cannot be asleep. */
const DORMANT_DAYS = 190;

/** When the activities of an agreement took place: within its term, and for some not lately. */
function daysFor({ terms }: Agreement, mean: number, draw: Draw): Day[] {
  const { signedOn, termTo, endedOn } = terms;
  if (signedOn === undefined) return [];
  const end = atLatest(atLatest(termTo ?? REFERENCE_DAY, endedOn ?? REFERENCE_DAY), REFERENCE_DAY);
  const isDormant = draw.chance(SHARES.dormant);
  const last = isDormant ? atLatest(end, ago(DORMANT_DAYS)) : end;
  const span = daysBetween(signedOn, last);
  const count = heavy(draw, mean, MOST_ACTIVITIES);
  const isQuiet = draw.chance(SHARES.quietQuarter);
  const days = times(span > 3 ? count : 0, () => addDays(signedOn, draw.whole(3, span)));
  return days.filter((day) => !isQuiet || day < QUARTER.from || day > QUARTER.to).sort();
}

/** The activities of an agreement; how many there are has a heavy tail, and who takes part as well. */
export function* activitiesOf(agreement: Agreement, world: World, draw: Draw): Generator<SeedCommand> {
  const { size } = world;
  const days = daysFor(agreement, (size.activities / size.agreements) * 1.35, draw);
  for (const [index, day] of days.entries()) {
    yield activity(agreement, `ac-${padded(agreement.number, 6)}-${padded(index + 1, 2)}`, day, world, draw);
  }
}

function activity(agreement: Agreement, id: string, from: Day, world: World, draw: Draw): SeedCommand {
  const { branch, partners } = agreement;
  const [type, word] = draw.pick(TYPES);
  const place = partners.find((each) => each.kind === 'community')?.body;
  const own = [branch.id, ...partners.map((each) => each.signer)].filter((signer) =>
    signer.startsWith('po-'),
  );
  const guests = times(heavy(draw, world.size.participants, MOST_PARTICIPANTS - own.length), () =>
    guest(world, draw),
  );
  const participants = [...new Set([...own, ...guests])];
  return create(
    'Activity',
    id,
    [
      invented({
        title: sample(`${word}：${branch.plainName}`),
        activityType: type,
        themes: [draw.chance(0.5) ? 'governance' : 'learning'],
        ...(draw.chance(SHARES.unknown) ? {} : { from, to: from }),
        ...counts(participants.length, draw),
        ...(draw.chance(SHARES.noEvidence) ? {} : { evidence: ['signIn', 'photo'] }),
        pairing: true,
      }),
    ],
    [
      link('BELONGS_TO', id, agreement.id),
      ...(place ? [link('HELD_AT', id, place)] : []),
      link('HOSTED_BY', id, branch.id),
      ...participants.map((each) => link('TOOK_PART', each, id)),
    ],
  );
}

/** Half of the guests are those that come everywhere. */
const guest = (world: World, draw: Draw): string => {
  const { branches } = world;
  return (draw.chance(0.5) ? branches[skewed(draw, branches.length)] : draw.pick(branches))?.id ?? '';
};

/** Numbers of people: some unknown, some that cannot be. */
function counts(partyOrganizations: number, draw: Draw) {
  if (draw.chance(SHARES.unknown)) return { events: 1 };
  const isImplausible = draw.chance(SHARES.implausibleCount);
  const partyPersonTimes = isImplausible ? draw.whole(1, 3) : partyOrganizations * 2 + heavy(draw, 12, 300);
  const massPersonTimes = isImplausible ? 0 : heavy(draw, 40, 3_000);
  return {
    events: 1,
    partyOrganizations,
    partyPersonTimes,
    massPersonTimes,
    personTimes: partyPersonTimes + massPersonTimes,
    hours: draw.whole(1, 4),
  };
}
