import { later } from '../days.ts';
import { drawFor, padded } from '../draw.ts';
import { create, invented, link, noted, type SeedCommand, said } from '../record.ts';
import { shares, weighted } from '../shares.ts';
import { TEAMS, type Team } from './volunteer-teams.ts';

const EPIDEMIC = 'project-epidemic';
const EVENTS = 1_200;
const PERSON_TIMES = 5_300;
const VOLUNTEERS = '共5300人次参与1200场次疫情防控志愿服务活动';

/** What a team did is recorded by the quarter: the twelve hundred events are not listed one by one. */
const QUARTERS = [
  ['2022-01-01', '2022-03-31'],
  ['2022-04-01', '2022-06-30'],
  ['2022-07-01', '2022-09-30'],
  ['2022-10-01', '2022-12-31'],
] as const;

type Quarter = {
  readonly team: Team;
  readonly from: string;
  readonly to: string;
  readonly isThin: boolean;
};

/** 5,300 person-times are fewer than five an event: a quarter of the teams came thinly, the others five at a time. */
const worked: readonly Quarter[] = TEAMS.flatMap((team, index) =>
  QUARTERS.filter(([, to]) => team.foundedOn <= to).map(([from, to]) => ({
    team,
    from: later(team.foundedOn, from),
    to,
    isThin: index % 4 === 3,
  })),
);
const LEAST_PERSON_TIMES = 5;

function counts(): { readonly events: number; readonly personTimes: number }[] {
  const events = shares(EVENTS, worked.length, 1, drawFor('epidemic-events'));
  const at = (index: number): number => events[index] ?? 0;
  const full = events.map((each, index) => (worked[index]?.isThin ? 0 : each * LEAST_PERSON_TIMES));
  const left = PERSON_TIMES - full.reduce((all, each) => all + each, 0);
  const thin = worked.flatMap(({ isThin }, index) => (isThin ? [at(index)] : []));
  const thinTimes = weighted(left, thin, 1).values();
  return full.map((each, index) => ({
    events: at(index),
    personTimes: each > 0 ? each : Number(thinTimes.next().value),
  }));
}

const project: SeedCommand = create('Project', EPIDEMIC, [
  said(VOLUNTEERS, { title: '疫情防控志愿服务', programme: 'epidemic' }),
  // “2022年以来”: no day is given.
  noted({ from: '2022-01-01' }),
]);

/** Ids of activities in the order of the teams; one in twenty-five has nothing to show for it. */
export const epidemic = (): SeedCommand[] => {
  const counted = counts();
  return [
    project,
    ...worked.map(({ team, from, to }, index) => {
      const id = `act-ep-${padded(index + 1, 3)}`;
      const { events = 0, personTimes = 0 } = counted[index] ?? {};
      return create(
        'Activity',
        id,
        [
          invented({
            title: `示例·疫情防控志愿服务 ${padded(index + 1, 3)}`,
            activityType: 'volunteering',
            themes: ['governance'],
            from,
            to,
            events,
            partyOrganizations: 1,
            personTimes,
            ...(index % 25 === 24 ? {} : { evidence: ['signIn', 'photo'] }),
          }),
        ],
        [link('BELONGS_TO', id, EPIDEMIC), link('HOSTED_BY', id, team.id)],
      );
    }),
  ];
};
