import { addDays } from '../../graph/model/schema/day.ts';
import { MAYBE_ONE } from '../brands.ts';
import { padded } from '../draw.ts';
import { partyOrganizationId } from '../party-organizations/rows.ts';
import { create, type Facts, invented, link, noted, type SeedCommand, said } from '../record.ts';

const NAMED = '获省社会组织优秀党建案例、市社会组织优秀红联共建案例、区先进党组织等荣誉10余项';

const PROVINCE = '省社会组织优秀党建案例';

/** Three are named by the source, without who received them; ten and some in all, so twelve. */
const TITLES: readonly (readonly [title: string, level: string, isNamed: boolean])[] = [
  [PROVINCE, 'province', true],
  ['市社会组织优秀红联共建案例', 'city', true],
  ['区先进党组织', 'district', true],
  ['市先进社会组织党组织', 'city', false],
  ['区先进基层党组织', 'district', false],
  ['区党建工作优秀案例', 'district', false],
  ['区抗疫先锋党组织', 'district', false],
  ['区结对共建优秀案例', 'district', false],
  ['区先进基层党组织（第二批）', 'district', false],
  ['镇街先进党支部', 'town', false],
  ['镇街志愿服务先进集体', 'town', false],
  ['镇街党建示范支部', 'town', false],
];
/** Made-up recipients, among them those whom the incentive brought about. */
const FIRST = 6;
const STEP = 3;

export const honours = (): SeedCommand[] =>
  TITLES.map(([title, level, isNamed], index) => {
    const id = `honour-incentive-${padded(index + 1, 2)}`;
    const awardedOn = addDays('2021-07-01', index * 54);
    const name: Facts = isNamed ? said(NAMED, { title, level }) : invented({ title: `示例·${title}`, level });
    return create(
      'Honour',
      id,
      [
        name,
        invented({ awardedOn, year: Number(awardedOn.slice(0, 4)) }),
        ...(title === PROVINCE ? [noted({ note: MAYBE_ONE })] : []),
      ],
      [link('AWARDED', id, partyOrganizationId(FIRST + index * STEP))],
    );
  });
