import { drawFor, padded, spread } from './draw.ts';
import {
  create,
  type Facts,
  invented,
  knownLink,
  link,
  type SeedCommand,
  type SeedRelation,
  said,
  since,
} from './record.ts';
import { BEFORE_GANGWAN, GANGWAN, GANGWAN_SINCE, NANSHA, TOWNS, type TownRow } from './towns.ts';

export type CommunityRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'community' | 'village';
  readonly town: string;
  readonly townName: string;
  /** The words of the source that name it. */
  readonly quote?: string;
  /** Whether it went to 港湾街道 when that was split off. */
  readonly moves: boolean;
};

export const NANBEITAI = 'com-ns-01';
export const HAITING = 'com-ns-02';

const NAMED: Readonly<Record<string, { name: string; quote: string; moves: boolean }>> = {
  [NANBEITAI]: { name: '南北台社区', quote: '联合南北台社区开展', moves: true },
  [HAITING]: { name: '海庭社区', quote: '联合海庭社区开展', moves: false },
};

const combine = (first: string, second: string): string[] =>
  [...first].flatMap((a) => [...second].map((b) => a + b));
const VILLAGE_NAMES = spread(combine('禾稻蕉荷榕桑渔蔗莲苇鹭潮', '丰秀兴和明泰宁康祥裕田塘'), 128, 41);
const COMMUNITY_NAMES = spread(combine('港湾滨星澜云帆', '晴悦岸汀屿晖'), 35, 11);

/** All 165 in the order of their towns; the first two of 南沙街道 are the ones that the source names. */
export const COMMUNITIES: readonly CommunityRow[] = numbered();

function numbered(): CommunityRow[] {
  const villages = VILLAGE_NAMES.values();
  const communities = COMMUNITY_NAMES.values();
  return TOWNS.flatMap((town) => [
    ...Array.from({ length: town.communities }, (_, index) => communityRow(town, index, communities)),
    ...Array.from({ length: town.villages }, (_, index) => ({
      id: `vil-${town.code}-${padded(index + 1, 2)}`,
      name: `示例·${String(villages.next().value)}村`,
      kind: 'village' as const,
      town: town.id,
      townName: town.name,
      moves: false,
    })),
  ]);
}

function communityRow(town: TownRow, index: number, names: Iterator<string>): CommunityRow {
  const id = `com-${town.code}-${padded(index + 1, 2)}`;
  const place = { id, kind: 'community' as const, town: town.id, townName: town.name };
  const named = NAMED[id];
  if (named) return { ...place, ...named };
  // A handful of made-up neighbours goes with 南北台, or the new town would hold one community only.
  return { ...place, name: `示例·${String(names.next().value)}社区`, moves: town.id === NANSHA && index > 8 };
}

export function communityOf(id: string): CommunityRow {
  const row = COMMUNITIES.find((each) => each.id === id);
  if (!row) throw new Error(`no community ${id}`);
  return row;
}

/** Where a body of 南沙街道 lies before and after the split; others stay. `id` may be any body. */
export function locations(id: string, town: string, moves: boolean): SeedRelation[] {
  if (!moves) return [link('LOCATED_IN', id, town, { role: 'host' })];
  return [
    link('LOCATED_IN', id, town, { role: 'host', validTo: BEFORE_GANGWAN }),
    link('LOCATED_IN', id, GANGWAN, { role: 'host', validFrom: GANGWAN_SINCE }),
  ];
}

const nameOf = ({ name, kind, quote }: CommunityRow): Facts =>
  quote === undefined
    ? invented({ name, communityKind: kind })
    : said(quote, { name, shortNames: [name.replace(/社区$/, '')], communityKind: kind });

export function communities(): SeedCommand[] {
  const draw = drawFor('communities');
  return COMMUNITIES.map((row) => {
    const households = row.kind === 'village' ? draw.whole(420, 1_600) : draw.whole(1_500, 6_800);
    const size = invented({
      ...since('households', households, '2022-01-01'),
      ...since('population', Math.round(households * 2.9), '2022-01-01'),
    });
    const places = locations(row.id, row.town, row.moves);
    const isNamed = row.quote !== undefined;
    return create('Community', row.id, [nameOf(row), size], isNamed ? places.map(knownLink) : places);
  });
}
