import type { OrganizationRow } from './row.ts';

export const LEAGUE = 'so-0005';

const named = (
  number: number,
  shortName: string,
  quote: string,
  industry: string,
  unit: string | undefined,
): OrganizationRow => ({
  id: `so-000${number}`,
  name: `广州市南沙${shortName}`,
  shortNames: [shortName],
  orgType: 'association',
  industry,
  ...(unit === undefined ? {} : { unit }),
  isDirect: true,
  isHub: number === 5,
  quote,
});

/** The organisations that the source names; which department is in charge of them is made up. */
export const NAMED_ORGANIZATIONS: readonly OrganizationRow[] = [
  named(1, '区建筑行业协会', '区建筑行业协会党支部围绕项目工地', '建设与物业', 'unit-housing'),
  named(2, '区物业管理行业协会', '区物业管理行业协会党支部围绕小区物业管理', '建设与物业', 'unit-housing'),
  named(3, '区企业和企业家联合会', '区企业和企业家联合会党支部围绕服务会员', '综合', 'unit-industry'),
  named(4, '区金融行业协会', '区金融行业协会党支部围绕分别孵化创建', '金融服务', 'unit-finance'),
  named(5, '区社会组织联合会', '指导区社会组织联合会和杨家镇人民政府签订结对协议', '综合', undefined),
];

const lead = (
  number: number,
  town: string | undefined,
  name: string,
  industry: string,
  unit: string,
): OrganizationRow => ({
  id: `so-00${String(number).padStart(2, '0')}`,
  name: `示例·${name}`,
  shortNames: [],
  orgType: 'association',
  industry,
  unit: `unit-${unit}`,
  isDirect: false,
  isHub: false,
  ...(town === undefined ? {} : { town }),
});

/** Made-up organisations whose Party organisations lead: with the five above, the fifteen. */
export const LEADING_ORGANIZATIONS: readonly OrganizationRow[] = [
  lead(6, undefined, '南沙区文旅产业协会', '文化体育', 'culture'),
  lead(7, 'dg', '大岗镇教育发展促进会', '教育', 'education'),
  lead(8, 'lh', '榄核镇健康服务协会', '卫生健康', 'health'),
  lead(9, 'wqs', '万顷沙镇现代农业协会', '农业农村', 'agriculture'),
  lead(10, undefined, '南沙区湾区商贸协会', '商贸服务', 'commerce'),
  lead(11, 'hl', '横沥镇创业就业协会', '就业人才', 'labour'),
  lead(12, undefined, '南沙区技能人才协会联盟', '就业人才', 'labour'),
  lead(13, 'dc', '东涌镇运输行业协会', '交通运输', 'transport'),
  lead(14, undefined, '南沙区电子商务协会', '商贸服务', 'commerce'),
  lead(15, 'dg', '大岗镇青年志愿服务协会', '社会服务', 'youth'),
];
