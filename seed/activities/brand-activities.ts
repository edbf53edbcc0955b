import { addDays } from '../../graph/model/schema/day.ts';
import { padded } from '../draw.ts';
import { create, invented, link, type SeedCommand } from '../record.ts';
import { BASE } from '../venues.ts';

type Series = {
  readonly brand: string;
  readonly name: string;
  readonly branch: string;
  readonly title: string;
  readonly count: number;
  readonly from: string;
  readonly everyDays: number;
};

/** What the brands did by themselves in the last year, beside the activities of the agreements that back them. */
const SERIES: readonly Series[] = [
  {
    brand: 'brand-builders',
    name: '红三建',
    branch: 'po-0001',
    title: '工地课堂',
    count: 9,
    from: '2022-05-19',
    everyDays: 40,
  },
  {
    brand: 'brand-stewards',
    name: '红色管家',
    branch: 'po-0002',
    title: '小区服务日',
    count: 3,
    from: '2022-08-18',
    everyDays: 94,
  },
  {
    brand: 'brand-league',
    name: '红色联盟',
    branch: 'po-0003',
    title: '会员服务日',
    count: 2,
    from: '2022-09-29',
    everyDays: 110,
  },
  {
    brand: 'brand-vanguard',
    name: '红色先锋',
    branch: 'po-0004',
    title: '学习日',
    count: 1,
    from: '2022-11-24',
    everyDays: 1,
  },
];
const TYPES = ['partyDay', 'training', 'volunteering'] as const;

const one = ({ brand, name, branch, title, from, everyDays }: Series, index: number): SeedCommand => {
  const id = `act-${brand}-${padded(index + 1, 2)}`;
  const on = addDays(from, index * everyDays);
  const personTimes = 12 + ((index * 5) % 14);
  return create(
    'Activity',
    id,
    [
      invented({
        title: `示例·${name}${title} ${padded(index + 1, 2)}`,
        activityType: TYPES[index % TYPES.length] ?? 'partyDay',
        themes: [index % 2 === 0 ? 'learning' : 'governance'],
        linkModes: ['partyOrganization', 'members'],
        from: on,
        to: on,
        events: 1,
        partyOrganizations: 1,
        personTimes,
        evidence: ['notice', 'signIn', 'photo'],
      }),
    ],
    [
      link('BACKED_BY', brand, id),
      link('HOSTED_BY', id, branch),
      link('TOOK_PART', branch, id),
      link('HELD_AT', id, BASE),
    ],
  );
};

/** None of them is one of the sixty of co-building. */
export const brandActivities = (): SeedCommand[] =>
  SERIES.flatMap((series) => Array.from({ length: series.count }, (_, index) => one(series, index)));
