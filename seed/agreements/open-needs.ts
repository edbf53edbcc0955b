import { addDays } from '../../graph/model/schema/day.ts';
import type { Fields } from '../../graph/model/schema/record.ts';
import { COMMUNITIES } from '../communities.ts';
import { type Draw, drawFor, padded, spread } from '../draw.ts';
import { plainName } from '../names.ts';
import { partyOrganizationId, signerFor } from '../party-organizations/rows.ts';
import { ARTICLE_DAY, create, invented, link, type SeedCommand } from '../record.ts';
import { AGREEMENTS } from './table.ts';

/** Needs of made-up villages and communities that no agreement lists. */
const OPEN_TITLES = [
  ['elderly', '独居老人定期探访'],
  ['environment', '村道绿化养护'],
  ['legal', '法律咨询进村'],
  ['youth', '暑期托管志愿者'],
  ['health', '义诊与健康讲座'],
  ['culture', '节日文艺演出'],
] as const;
const OPEN = 24;

type Fate = 'inTime' | 'unclaimed' | 'underWay' | 'overdue' | 'stalled' | 'closed' | 'withdrawn';
/** A third is still within its claim window on the article's day; of the others some wait, some are taken up. */
const FATES: readonly Fate[] = [
  ...(['inTime', 'unclaimed', 'underWay', 'inTime', 'closed', 'unclaimed'] as const),
  ...(['inTime', 'unclaimed', 'overdue', 'inTime', 'withdrawn', 'unclaimed'] as const),
  ...(['inTime', 'underWay', 'closed', 'inTime', 'unclaimed', 'stalled'] as const),
  ...(['inTime', 'closed', 'unclaimed', 'inTime', 'underWay', 'withdrawn'] as const),
];
const CLAIMED: readonly Fate[] = ['underWay', 'overdue', 'stalled', 'closed'];
const before = (days: number): string => addDays(ARTICLE_DAY, -days);

function datesOf(fate: Fate, postedOn: string): Fields {
  switch (fate) {
    case 'inTime':
    case 'unclaimed':
      return { postedOn };
    case 'underWay':
      return { postedOn, deadline: addDays(ARTICLE_DAY, 60), progressOn: before(12) };
    case 'overdue':
      return { postedOn, deadline: before(20), progressOn: before(25) };
    case 'stalled':
      return { postedOn, deadline: addDays(ARTICLE_DAY, 45), progressOn: before(48) };
    case 'closed':
      return { postedOn, closedOn: addDays(postedOn, 40), result: '示例：已办结' };
    case 'withdrawn':
      return { postedOn, withdrawnOn: addDays(postedOn, 20) };
  }
}

const postedOn = (fate: Fate, draw: Draw): string =>
  before(fate === 'inTime' ? draw.whole(1, 6) : draw.whole(60, 200));
/** Which branch took it up. */
const FIRST_CLAIMER = 24;

export function openNeeds(): SeedCommand[] {
  const draw = drawFor('open-needs');
  const places = COMMUNITIES.filter((each) => each.quote === undefined);
  return spread(places, OPEN, 22).map((place, index) => {
    const [category, title] = OPEN_TITLES[index % OPEN_TITLES.length] ?? ['other', '其他'];
    const id = `need-${padded(AGREEMENTS.length + index + 1, 2)}`;
    const fate = FATES[index] ?? 'unclaimed';
    const posted = postedOn(fate, draw);
    const claimer = partyOrganizationId(FIRST_CLAIMER + index);
    const claims = CLAIMED.includes(fate)
      ? [link('CLAIMS', claimer, id, { claimedOn: addDays(posted, 4) })]
      : [];
    return create(
      'Need',
      id,
      [
        invented({
          title: `示例·${title}（${plainName(place.id)}）`,
          category,
          windowDays: 7,
          ...datesOf(fate, posted),
        }),
      ],
      [link('NEEDS', signerFor(place.id), id), ...claims],
    );
  });
}
