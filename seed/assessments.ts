import { addDays } from '../graph/model/schema/day.ts';
import { LEAGUE } from './organizations/named.ts';
import { ORGANIZATIONS } from './organizations/rows.ts';
import { ARTICLE_DAY, create, invented, link, noted, notedLink, type SeedCommand } from './record.ts';

const BRAND_MAKERS = ['so-0001', 'so-0002', 'so-0003', 'so-0004'];
/** Since 2022 eight reached 3A or more, as the source reports; which ones is made up. */
const RECENT = ['4A', '3A', '3A', '5A', '3A', '4A', '3A', '3A'];
const EARLIER = [
  '3A',
  '2A',
  '4A',
  '3A',
  '1A',
  '3A',
  '2A',
  '5A',
  '3A',
  '3A',
  '2A',
  '3A',
  '4A',
  '3A',
  '3A',
  '2A',
];
const VALID_DAYS = 5 * 365;

const assessed = (organization: string, grade: string, on: string): SeedCommand =>
  create(
    'Assessment',
    `assessment-${organization}`,
    [invented({ grade, on, validTo: addDays(on, VALID_DAYS), issuer: '示例·评估委员会' })],
    [link('ASSESSES', `assessment-${organization}`, organization)],
  );

/** As we read “重点对已获评4A等级的社会组织…指导创建党建品牌项目”; the source says it of nobody by name. */
const ofBrandMaker = (organization: string): SeedCommand =>
  create(
    'Assessment',
    `assessment-${organization}`,
    [noted({ grade: '4A', onOrBefore: ARTICLE_DAY })],
    [notedLink(link('ASSESSES', `assessment-${organization}`, organization))],
  );

export function assessments(): SeedCommand[] {
  const graded = ORGANIZATIONS.filter((_, index) => index >= 5 && index % 4 === 1);
  const at = (index: number): string => graded[index]?.id ?? '';
  return [
    ...BRAND_MAKERS.map(ofBrandMaker),
    assessed(LEAGUE, '3A', '2021-05-18'),
    ...RECENT.map((grade, index) => assessed(at(index), grade, addDays('2022-03-10', index * 45))),
    ...EARLIER.map((grade, index) =>
      assessed(at(RECENT.length + index), grade, addDays('2018-06-20', index * 80)),
    ),
  ];
}
