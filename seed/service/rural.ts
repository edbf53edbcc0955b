import { addDays } from '../../graph/model/schema/day.ts';
import { COMMUNITIES } from '../communities.ts';
import { drawFor, padded, spread } from '../draw.ts';
import { plainName } from '../names.ts';
import { ORGANIZATIONS } from '../organizations/rows.ts';
import { signerFor } from '../party-organizations/rows.ts';
import { create, invented, link, type SeedCommand, type SeedRelation } from '../record.ts';
import { shares } from '../shares.ts';

const PROJECTS = 43;
const MONEY = 4_100_000;
const KINDS = [
  ['产业帮扶', '农产品产销对接'],
  ['环境整治', '村道美化'],
  ['技能培训', '农技培训'],
  ['助学助困', '乡村助学'],
  ['文化服务', '乡村文化活动'],
  ['养老服务', '长者饭堂'],
] as const;
const FUNDERS = ['unit-works', 'unit-bank', 'unit-estate'];

/** Who ran them is made up: organisations after those that the source names, every fourth through its branch. */
const RUNNERS = spread(
  ORGANIZATIONS.slice(5).filter((each) => each.orgType !== 'communityOrganization'),
  PROJECTS,
  11,
);
const VILLAGES = spread(
  COMMUNITIES.filter((each) => each.kind === 'village'),
  PROJECTS,
  3,
);

function relationsOf(id: string, index: number, money: number): SeedRelation[] {
  const runner = RUNNERS[index]?.id ?? '';
  const village = VILLAGES[index];
  // A few are for a town as a whole.
  const place = index % 14 === 13 ? village?.town : village?.id;
  const funder = FUNDERS[index % FUNDERS.length] ?? '';
  return [
    link('RUN_BY', id, index % 4 === 0 ? signerFor(runner) : runner),
    link('PLACED_IN', id, place ?? ''),
    ...(index % 3 === 0 ? [link('FUNDED_BY', id, funder, { amount: Math.floor(money / 2) })] : []),
  ];
}

export function rural(): SeedCommand[] {
  const draw = drawFor('rural');
  return shares(MONEY, PROJECTS, 1_000, draw).map((money, index) => {
    const id = `project-rural-${padded(index + 1, 2)}`;
    const [category, title] = KINDS[index % KINDS.length] ?? ['其他', '其他'];
    // What the source counts has been spent by its day.
    const from = addDays('2022-01-10', index * 7);
    return create(
      'Project',
      id,
      [
        invented({
          title: `示例·${plainName(VILLAGES[index]?.id ?? '')}${title}`,
          programme: 'rural',
          category,
          from,
          to: addDays(from, draw.whole(60, 160)),
          money,
          events: draw.whole(3, 24),
          personTimes: draw.whole(150, 900),
        }),
      ],
      relationsOf(id, index, money),
    );
  });
}
