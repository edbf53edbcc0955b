import { type Figure, LISTED, reported, SINCE_2022 } from './figure.ts';

const SITES =
  '2022年以来,共打造3A及以上等级社会组织8家,市级党建工作示范基地(点)2个、区级社会组织党建工作示范点6个';

/** 评选与品牌. */
export const SELECTION: readonly Figure[] = [
  reported(
    'brands',
    '党建品牌项目',
    4,
    '个',
    '孵化创建“红三建”“红色管家””红色联盟“和“红色先锋”党建品牌项目',
    {
      ...LISTED,
      note: '原文逐一列名，未写总数；“红色先锋”缺业务结合点',
    },
  ),
  reported(
    'graded-3a',
    '3A及以上等级社会组织',
    8,
    '家',
    '2022年以来,共打造3A及以上等级社会组织8家',
    SINCE_2022,
  ),
  reported('demo-city', '市级党建工作示范基地（点）', 2, '个', SITES, SINCE_2022),
  reported('demo-district', '区级社会组织党建工作示范点', 6, '个', SITES, SINCE_2022),
  reported(
    'brand-honours',
    '“红三建”获评',
    2,
    '项',
    '“红三建”获广东社会组织党建优秀案例、2021年度南沙区十大党建品牌项目',
    LISTED,
  ),
];
