import { type Figure, LISTED, LISTED_AND_MORE, reported } from './figure.ts';

const HUANGGE = '黄阁镇社会组织孵化站和社会组织党群服务中心已挂牌启用';

/** 阵地与章程, 班子与治理. */
export const MANAGEMENT: readonly Figure[] = [
  reported('towns-with-venue', '已有阵地的镇街', 1, '个', HUANGGE, {
    ...LISTED,
    note: '原文只写明黄阁镇；当时全区9个镇街',
  }),
  reported('town-venues-open', '已挂牌启用的镇街阵地', 2, '个', HUANGGE, {
    ...LISTED,
    note: '孵化站和党群服务中心各一',
  }),
  reported('venue-functions', '阵地功能', 4, '种', '搭建咨询、培育、孵化、教育等多功能于一体的综合性平台', {
    ...LISTED_AND_MORE,
    note: '原文列举四种后用“等”',
  }),
  reported('charter-clause', '完成党建入章程的社会组织', 508, '家', '已完成508家社会组织党建入章程工作'),
  reported(
    'same-person',
    '党支部书记与社会组织负责人“一肩挑”',
    37,
    '个',
    '实现37个党支部书记和社会组织负责人实现“一肩挑”',
  ),
  reported('delegated-secretaries', '委派功能型党支部书记', 2, '个', '委派功能型党支部书记2个'),
];
