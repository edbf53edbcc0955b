import { COMMITTEE, partyOrganizationId } from '../party-organizations/rows.ts';
import { create, invented, link, type SeedCommand } from '../record.ts';

const SURVEYED = 12;
const FIRST = 6;

/** The visits to twelve Party organisations that the report of July 2022 tells of; which ones they were is made up. */
export const survey = (): SeedCommand =>
  create(
    'Activity',
    'act-survey',
    [
      invented({
        title: '示例·走访社会组织党组织',
        activityType: 'visit',
        from: '2022-07-18',
        to: '2022-07-22',
        events: 1,
        partyOrganizations: SURVEYED,
        personTimes: 36,
        evidence: ['plan', 'summary'],
      }),
    ],
    [
      link('HOSTED_BY', 'act-survey', COMMITTEE),
      ...Array.from({ length: SURVEYED }, (_, index) =>
        link('TOOK_PART', partyOrganizationId(FIRST + index), 'act-survey'),
      ),
    ],
  );
