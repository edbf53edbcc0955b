import { expect, test } from 'vitest';
import type { RuleId } from '../../graph/model/schema/rule-id.ts';
import { create, invented, link, type SeedCommand } from '../../seed/record.ts';
import { agreementOfTwo, cast, organization, titled } from '../../seed/stories/cast.ts';
import { outcomeOf } from './outcome-of.ts';

const SIGNED = { signedOn: '2022-06-01', termTo: '2024-05-31' };
const need = (fields = {}) => titled('Need', 'need', { postedOn: '2023-01-01', ...fields });
const claimed = [
  ...organization('so').commands,
  ...need(),
  { type: 'relation.create', args: { relation: link('CLAIMS', 'so', 'need', { claimedOn: '2023-01-05' }) } },
] as SeedCommand[];
const grant = (fields: object) =>
  titled('Grant', 'grant', { scheme: 'venture', paidOn: '2022-05-10', ...fields });
const held = { from: '2023-04-01', evidence: ['photo'] };
const moved = (fields: object) => [
  ...cast('Town', 'old').commands,
  ...cast('Town', 'new').commands,
  ...cast('Community', 'com', {}, [
    link('LOCATED_IN', 'com', 'old', fields as never),
    link('LOCATED_IN', 'com', 'new', { validFrom: '2023-01-01' }),
  ]).commands,
];

/** What else each rule looks at, beside the stories: one line each, all on the article's day. */
test.each<[RuleId, string, readonly SeedCommand[], string, string]>([
  [
    'G11',
    'listed by a signed agreement',
    [...need(), ...agreementOfTwo('a', SIGNED, {}, [link('LISTS', 'a-ag', 'need')])],
    'need',
    'fine',
  ],
  [
    'G11',
    'listed by one whose signing is unknown',
    [...need(), ...agreementOfTwo('a', {}, {}, [link('LISTS', 'a-ag', 'need')])],
    'need',
    'unknown',
  ],
  ['G11', 'a window beyond any calendar', need({ windowDays: 1_000_000_000 }), 'need', 'fine'],
  ['G11', 'withdrawn', need({ withdrawnOn: '2023-04-14' }), 'need', 'outside'],
  [
    'G12',
    'progress of a task that answers it',
    [...claimed, ...titled('Task', 'task', { progressOn: '2023-04-01' }, [link('ANSWERS', 'task', 'need')])],
    'need',
    'fine',
  ],
  ['G12', 'claimed long ago and never heard of', claimed, 'need', 'finding'],
  ['G12', 'not claimed', need(), 'need', 'outside'],
  ['G23', 'no agreement behind it', cast('BrandProject', 'brand').commands, 'brand', 'finding'],
  [
    'G23',
    'withdrawn',
    cast('BrandProject', 'brand', { stage: ['withdrawn'], stageFrom: ['2022-01-01'] }).commands,
    'brand',
    'outside',
  ],
  [
    'G23',
    'too young to have been silent for long',
    [
      ...agreementOfTwo('a', SIGNED),
      ...cast('BrandProject', 'brand', { stage: ['created'], stageFrom: ['2022-04-15'] }, [
        link('BACKED_BY', 'brand', 'a-ag'),
      ]).commands,
    ],
    'brand',
    'fine',
  ],
  [
    'G23',
    'nobody knows since when it has been silent',
    [
      ...agreementOfTwo('a', SIGNED),
      ...cast('BrandProject', 'brand', {}, [link('BACKED_BY', 'brand', 'a-ag')]).commands,
    ],
    'brand',
    'unknown',
  ],
  [
    'G24',
    'counted with its project',
    [
      ...titled('Project', 'project', { events: 4, personTimes: 90 }),
      create(
        'Grant',
        'grant',
        [
          invented({
            title: '示例',
            scheme: 'venture',
            paidOn: '2022-05-10',
            endsOn: '2023-03-01',
            amount: 60,
            matchedAmount: 40,
          }),
        ],
        [link('GRANT_FOR', 'grant', 'project')],
      ),
    ],
    'grant',
    'fine',
  ],
  [
    'G24',
    'another scheme',
    titled('Grant', 'grant', { scheme: 'support', paidOn: '2022-05-10' }),
    'grant',
    'outside',
  ],
  ['G24', 'its end unknown', grant({}), 'grant', 'unknown'],
  [
    'G24',
    'matched by too little, without a budget',
    grant({ endsOn: '2023-03-01', events: 9, personTimes: 99, amount: 61, matchedAmount: 39 }),
    'grant',
    'finding',
  ],
  [
    'G25',
    'without evidence',
    titled('Activity', 'act', { from: '2023-04-01', events: 1, personTimes: 50 }),
    'act',
    'finding',
  ],
  [
    'G25',
    'fewer person-times than branches',
    titled('Activity', 'act', { ...held, events: 1, personTimes: 7, partyOrganizations: 8 }),
    'act',
    'finding',
  ],
  [
    'G25',
    'too few for one event, however many there were',
    titled('Activity', 'act', { ...held, personTimes: 4 }),
    'act',
    'finding',
  ],
  [
    'G25',
    'enough for one event, of unknown many',
    titled('Activity', 'act', { ...held, personTimes: 40 }),
    'act',
    'unknown',
  ],
  [
    'G25',
    'no day',
    titled('Activity', 'act', { evidence: ['photo'], events: 1, personTimes: 40 }),
    'act',
    'unknown',
  ],
  [
    'DQ4',
    'a dated relation that ends before it starts',
    [
      ...cast('Town', 'town').commands,
      create(
        'Community',
        'com',
        [invented({ name: '示例' })],
        [link('LOCATED_IN', 'com', 'town', { validFrom: '2022-05-01', validTo: '2022-04-30' })],
        ['reversedDays'],
      ),
    ],
    'com',
    'finding',
  ],
  [
    'DQ4',
    'closed before it was opened',
    [
      create(
        'Venue',
        'venue',
        [invented({ name: '示例', openedOn: '2022-05-01', closedOn: '2022-04-30' })],
        [],
        ['reversedDays'],
      ),
    ],
    'venue',
    'finding',
  ],
  [
    'DQ4',
    'a reported figure of a period that ends before it starts',
    titled('ReportedFigure', 'figure', {
      figure: 'a',
      value: 1,
      precision: 'exact',
      periodFrom: '2022-05-01',
      periodTo: '2022-04-30',
    }),
    'figure',
    'finding',
  ],
  ['DQ5', 'a paid grant of venture philanthropy', grant({}), 'grant', 'finding'],
  [
    'DQ5',
    'other grants have no end',
    titled('Grant', 'grant', { scheme: 'support', paidOn: '2022-05-10' }),
    'grant',
    'outside',
  ],
  ['DQ5', 'a town that was left', moved({}), 'com', 'finding'],
  ['DQ5', 'a town that was left, with its end', moved({ validTo: '2022-12-31' }), 'com', 'fine'],
])('%s: %s', (id, _, commands, subject, outcome) => {
  expect(outcomeOf(id, commands, subject)).toBe(outcome);
});
