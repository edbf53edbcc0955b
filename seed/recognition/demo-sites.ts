import { addDays } from '../../graph/model/schema/day.ts';
import { padded } from '../draw.ts';
import { plainName } from '../names.ts';
import { organizationId } from '../organizations/rows.ts';
import { partyOrganizationId } from '../party-organizations/rows.ts';
import { create, invented, link, type SeedCommand } from '../record.ts';

const CITY = 2;
/** Organisations that run one; the last two stand for the organisation itself, the others for its branch. */
const HOSTS = [6, 10, 7, 8, 13, 27, 41, 47];
const BY_BRANCH = 6;
const VALID_DAYS = 3 * 365;

/** Two of the city and six of the district since 2022, as the source says; whose they are is made up. */
export const demoSites = (): SeedCommand[] =>
  HOSTS.map((host, index) => {
    const id = `demo-${padded(index + 1, 2)}`;
    const level = index < CITY ? 'city' : 'district';
    const awardedOn = addDays('2022-03-18', index * 48);
    const owner = index < BY_BRANCH ? partyOrganizationId(host) : organizationId(host);
    return create(
      'DemoSite',
      id,
      [
        invented({
          name: `示例·${plainName(organizationId(host))}党建工作示范点`,
          level,
          awardedOn,
          year: Number(awardedOn.slice(0, 4)),
          validTo: addDays(awardedOn, VALID_DAYS),
        }),
      ],
      [link('DEMO_SITE_OF', id, owner)],
    );
  });
