import { addDays } from '../../graph/model/schema/day.ts';
import { later } from '../days.ts';
import { drawFor, padded } from '../draw.ts';
import { plainName } from '../names.ts';
import { drawnDay } from '../party-organizations/founding.ts';
import { ORGANIZATION_BRANCHES, type PartyRow } from '../party-organizations/rows.ts';
import { create, invented, link, type SeedCommand } from '../record.ts';

export type Team = { readonly id: string; readonly branch: string; readonly foundedOn: string };

/** After the branches of the organisations that the source names: which branches formed teams is made up. */
const FIRST = 5;
const TEAMS_FORMED = 35;
const EARLIEST = '2022-01-04';

/** A team is younger than its branch. */
function team(row: PartyRow, index: number): Team & { row: PartyRow } {
  const founded = addDays(drawnDay(row), 14);
  const on = addDays(EARLIEST, (index * 11) % 150);
  return {
    id: `team-${padded(index + 1, 2)}`,
    branch: row.id,
    foundedOn: later(founded, on),
    row,
  };
}

const all = ORGANIZATION_BRANCHES.slice(FIRST, FIRST + TEAMS_FORMED).map(team);
export const TEAMS: readonly Team[] = all;

export function volunteerTeams(): SeedCommand[] {
  const draw = drawFor('volunteer-teams');
  return all.map(({ id, branch, foundedOn: founded, row }) =>
    create(
      'VolunteerTeam',
      id,
      [
        invented({
          name: `示例·${plainName(row.hosts[0] ?? '')}志愿服务队`,
          foundedOn: founded,
          people: draw.whole(6, 28),
        }),
      ],
      [link('RUN_BY', id, branch)],
    ),
  );
}
