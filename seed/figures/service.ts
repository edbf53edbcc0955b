import { type Figure, LISTED, REACHING, reported, SINCE_2022 } from './figure.ts';

const VOLUNTEERS =
  '2022年以来指导区社会组织党组织组建志愿服务队伍35支,共5300人次参与1200场次疫情防控志愿服务活动';
const LEIZHOU = '组织7个社会组织赴湛江雷州市开展结对帮扶工作,筹集帮扶款项8.6万元';
const RURAL = '引导社会组织开展乡村振兴项目43个,投入经费达410万元';

/** 社会治理与帮扶. */
export const SERVICE: readonly Figure[] = [
  reported('volunteer-teams', '志愿服务队伍', 35, '支', VOLUNTEERS, SINCE_2022),
  reported('epidemic-person-times', '疫情防控志愿服务参与', 5_300, '人次', VOLUNTEERS, SINCE_2022),
  reported('epidemic-events', '疫情防控志愿服务活动', 1_200, '场次', VOLUNTEERS, SINCE_2022),
  reported(
    'epidemic-goods',
    '捐赠抗疫物资',
    380_000,
    '元',
    `${VOLUNTEERS},捐赠口罩、遮阳伞、防护服等价值38万元的抗疫物资`,
    SINCE_2022,
  ),
  reported('aid-organizations', '赴雷州帮扶的社会组织', 7, '个', LEIZHOU),
  reported('aid-money', '雷州帮扶款项', 86_000, '元', LEIZHOU),
  reported(
    'assistance-agreements',
    '区外结对帮扶协议',
    1,
    '份',
    '指导区社会组织联合会和杨家镇人民政府签订结对协议',
    {
      ...LISTED,
      note: '原文未写明是否计入40份，单独统计',
    },
  ),
  reported('rural-projects', '乡村振兴项目', 43, '个', RURAL),
  reported('rural-money', '乡村振兴投入经费', 4_100_000, '元', RURAL, REACHING),
];
