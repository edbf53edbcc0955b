import { agreementId } from './agreements/agreements.ts';
import { HAITING, NANBEITAI } from './communities.ts';
import { ARTICLE_DAY, create, link, noted, type SeedCommand, said, saidLink, since } from './record.ts';

type Brand = {
  readonly slug: string;
  readonly name: string;
  readonly creator: string;
  readonly quote: string;
  /** What the source says that it is about; for one of the four it leaves this out. */
  readonly focus?: string;
  readonly serves: readonly string[];
  readonly backedBy: readonly number[];
};

/** As the source writes it, with its wrong quotation mark. */
const NAMES = '孵化创建“红三建”“红色管家””红色联盟“和“红色先锋”党建品牌项目';
const FINANCE = '区金融行业协会党支部围绕分别孵化创建';

const BRANDS: readonly Brand[] = [
  {
    slug: 'builders',
    name: '红三建',
    creator: 'po-0001',
    quote: '区建筑行业协会党支部围绕项目工地',
    focus: '项目工地',
    serves: ['unit-works', NANBEITAI],
    backedBy: [1, 2, 3],
  },
  {
    slug: 'stewards',
    name: '红色管家',
    creator: 'po-0002',
    quote: '区物业管理行业协会党支部围绕小区物业管理',
    focus: '小区物业管理',
    serves: [HAITING, NANBEITAI, 'unit-estate'],
    backedBy: [5, 6, 7],
  },
  {
    slug: 'league',
    name: '红色联盟',
    creator: 'po-0003',
    quote: '区企业和企业家联合会党支部围绕服务会员',
    focus: '服务会员',
    serves: ['unit-bank', 'so-0017'],
    backedBy: [9, 10],
  },
  {
    slug: 'vanguard',
    name: '红色先锋',
    creator: 'po-0004',
    quote: FINANCE,
    serves: ['com-zj-01'],
    backedBy: [12, 14],
  },
];

const brandId = (slug: string): string => `brand-${slug}`;
const brand = ({ slug, name, creator, quote, focus, serves, backedBy }: Brand): SeedCommand =>
  create(
    'BrandProject',
    brandId(slug),
    [
      said(NAMES, { name }),
      // That it was created, the source says; since when, it does not.
      noted({
        ...since('stage', 'created', ARTICLE_DAY),
        note: `创建日期原文未写，按原文日期登记${focus === undefined ? '；原文未写明其业务结合点' : ''}`,
      }),
      ...(focus === undefined ? [] : [said(quote, { focus })]),
    ],
    [
      saidLink(quote, link('CREATED_BY', brandId(slug), creator)),
      ...serves.map((each) => link('SERVES', brandId(slug), each)),
      ...backedBy.map((number) => link('BACKED_BY', brandId(slug), agreementId(number))),
    ],
  );

/** The source names an award of the province twice, in other words: perhaps one and the same. */
export const MAYBE_ONE =
  '“广东社会组织党建优秀案例”与“省社会组织优秀党建案例”可能是同一项荣誉，原文未写明，存疑';
const HONOURS = '“红三建”获广东社会组织党建优秀案例、2021年度南沙区十大党建品牌项目';
const honour = (
  id: string,
  title: string,
  level: string,
  year: { year?: number },
  note?: string,
): SeedCommand =>
  create(
    'Honour',
    id,
    [said(HONOURS, { title, level, ...year }), ...(note === undefined ? [] : [noted({ note })])],
    [saidLink(HONOURS, link('AWARDED', id, brandId('builders')))],
  );

export const brands = (): SeedCommand[] => [
  ...BRANDS.map(brand),
  honour('honour-guangdong', '广东社会组织党建优秀案例', 'province', {}, MAYBE_ONE),
  honour('honour-nansha-2021', '2021年度南沙区十大党建品牌项目', 'district', { year: 2021 }),
];
