import { create, type Facts, known, type SeedCommand, said } from './record.ts';

/** A town with its short code in ids, and how much of what is generated lies in it. */
export type TownRow = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: 'subdistrict' | 'town';
  readonly villages: number;
  readonly communities: number;
  readonly organizations: number;
};

const row = (
  slug: string,
  code: string,
  name: string,
  villages: number,
  communities: number,
  organizations: number,
): TownRow => ({
  id: `town-${slug}`,
  code,
  name,
  kind: name.endsWith('街道') ? 'subdistrict' : 'town',
  villages,
  communities,
  organizations,
});

/** The towns of the article's day: 128 villages and 37 communities in all; how they are shared out is made up. */
export const TOWNS: readonly TownRow[] = [
  row('nansha', 'ns', '南沙街道', 10, 13, 84),
  row('zhujiang', 'zj', '珠江街道', 6, 5, 28),
  row('longxue', 'lx', '龙穴街道', 2, 1, 9),
  row('wanqingsha', 'wqs', '万顷沙镇', 17, 2, 30),
  row('huangge', 'hg', '黄阁镇', 12, 5, 52),
  row('hengli', 'hl', '横沥镇', 14, 2, 30),
  row('dongchong', 'dc', '东涌镇', 22, 3, 58),
  row('dagang', 'dg', '大岗镇', 21, 4, 52),
  row('lanhe', 'lh', '榄核镇', 24, 2, 42),
];

/** Split off from 南沙街道 in December 2023. */
export const GANGWAN = 'town-gangwan';
export const NANSHA = 'town-nansha';
export const GANGWAN_SINCE = '2023-12-01';
export const BEFORE_GANGWAN = '2023-11-30';

const nameOf = ({ name }: TownRow): Facts =>
  name === '黄阁镇'
    ? said('黄阁镇社会组织孵化站和社会组织党群服务中心已挂牌启用', { name })
    : known({ name });

export const towns = (): SeedCommand[] => [
  ...TOWNS.map((town) =>
    create('Town', town.id, [
      nameOf(town),
      known({ shortNames: [town.name.replace(/街道$|镇$/, '')], townKind: town.kind }),
    ]),
  ),
  create('Town', GANGWAN, [
    known({ name: '港湾街道', shortNames: ['港湾'], townKind: 'subdistrict', validFrom: GANGWAN_SINCE }),
  ]),
];

export function townRow(code: string): TownRow {
  const town = TOWNS.find((each) => each.code === code);
  if (!town) throw new Error(`no town ${code}`);
  return town;
}
