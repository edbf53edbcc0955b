import { create, invented, known, type SeedCommand, said, since } from './record.ts';

/** A unit, and whether its own Party organisation is in the graph (one that signs or takes part). */
export type UnitRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly hasPartyOrganization: boolean;
  readonly isJointConferenceMember: boolean;
};

export const CIVIL_AFFAIRS = 'unit-civil-affairs';
export const UNION = 'unit-union';
export const YANGJIA = 'unit-yangjia';

const unit = (slug: string, name: string, kind: string, hasPartyOrganization: boolean): UnitRow => ({
  id: `unit-${slug}`,
  name: `示例·${name}`,
  kind,
  hasPartyOrganization,
  isJointConferenceMember: kind === 'supervisory' || kind === 'industryRegulator' || kind === 'partyWork',
});

/** Units that the source does not name: departments by their field of work, not by an office's name. */
export const SAMPLE_UNITS: readonly UnitRow[] = [
  unit('housing', '住房建设主管部门', 'industryRegulator', true),
  unit('industry', '工业和信息化主管部门', 'industryRegulator', true),
  unit('finance', '金融工作部门', 'industryRegulator', true),
  unit('commerce', '商务主管部门', 'industryRegulator', true),
  unit('transport', '交通运输主管部门', 'industryRegulator', true),
  unit('market', '市场监管部门', 'industryRegulator', false),
  unit('ecology', '生态环境部门', 'industryRegulator', false),
  unit('emergency', '应急管理部门', 'industryRegulator', false),
  unit('education', '教育主管部门', 'supervisory', true),
  unit('health', '卫生健康主管部门', 'supervisory', true),
  unit('culture', '文化体育主管部门', 'supervisory', true),
  unit('agriculture', '农业主管部门', 'supervisory', true),
  unit('labour', '人力资源主管部门', 'supervisory', true),
  unit('science', '科技主管部门', 'supervisory', false),
  unit('justice', '司法行政部门', 'supervisory', false),
  unit('two-new', '两新组织党建工作机构', 'partyWork', false),
  unit('women', '妇女群团组织', 'massOrganization', false),
  unit('youth', '青年群团组织', 'massOrganization', false),
  unit('works', '湾畔建设公司', 'enterprise', true),
  unit('estate', '鹭岸物业公司', 'enterprise', true),
  unit('bank', '澜港商业银行', 'enterprise', true),
  unit('school-a', '蕉林小学', 'school', true),
  unit('school-b', '榕荫中学', 'school', false),
];

type NamedUnit = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly quote: string;
  readonly shortNames: string[];
  readonly isOutside: boolean;
};

const OUTSIDE = '[雷州市杨家镇帮扶项目启动仪式现场]';

const NAMED_UNITS: readonly NamedUnit[] = [
  {
    id: CIVIL_AFFAIRS,
    name: '广州市南沙区民政局',
    kind: 'registrar',
    quote: '来源:广州市南沙区民政局',
    shortNames: ['南沙区民政局', '区民政局'],
    isOutside: false,
  },
  {
    id: UNION,
    name: '社会组织工会',
    kind: 'massOrganization',
    quote: '联合社会组织工会开展学习党的二十大知识竞赛',
    shortNames: [],
    isOutside: false,
  },
  {
    id: YANGJIA,
    name: '杨家镇人民政府',
    kind: 'government',
    quote: '指导区社会组织联合会和杨家镇人民政府签订结对协议',
    shortNames: ['杨家镇'],
    isOutside: true,
  },
];

export const units = (): SeedCommand[] => [
  ...NAMED_UNITS.map(({ id, name, kind, quote, shortNames, isOutside }) =>
    create('Unit', id, [
      said(quote, { name, ...(shortNames.length > 0 ? { shortNames } : {}) }),
      // What an office is, its name says or everybody knows.
      known(since('unitKind', kind)),
      ...(isOutside ? [said(OUTSIDE, { outside: true })] : []),
    ]),
  ),
  ...SAMPLE_UNITS.map(({ id, name, kind, isJointConferenceMember }) =>
    create('Unit', id, [
      invented({
        name,
        ...since('unitKind', kind),
        ...(isJointConferenceMember ? { jointConferenceMember: true } : {}),
      }),
    ]),
  ),
];
