import { ABOUT, type Figure, OVER, REACHING, reported } from './figure.ts';

const SUPPORT = '新办法实施2年来资助符合条件的社会组织73家,共约403万元,其中社会组织党组织19个合计28.9万元';
const FOUNDED = '通过激励机制推动成立社会组织党组织20个';
const PLUS = '资助13个社会组织及党组织开展服务项目,资助经费达90万元,其中资助5个党组织共40万元';
const MATCHED = '另撬动社会资源60万元投入服务,开展服务活动达1300场次,受服务人员达2万人次';
/** The revised measures are of 2021; the source gives no day. */
const SINCE_REVISION = {
  periodFrom: '2021-01-01',
  isPeriodRead: true,
  note: '原文：新办法实施2年来；起始日未写明，按2021年1月1日计',
} as const;

/** 扶持与资助. */
export const MONEY: readonly Figure[] = [
  reported('support-recipients', '扶持资金资助的社会组织', 73, '家', SUPPORT, SINCE_REVISION),
  reported('support-money', '扶持资金', 4_030_000, '元', SUPPORT, { ...SINCE_REVISION, ...ABOUT }),
  reported('support-party-recipients', '扶持资金资助的党组织', 19, '个', SUPPORT, SINCE_REVISION),
  reported('support-party-money', '扶持资金中党组织合计', 289_000, '元', SUPPORT, SINCE_REVISION),
  reported('founded-through-incentive', '激励机制推动成立的党组织', 20, '个', FOUNDED),
  reported('incentive-honours', '获评荣誉', 10, '项', '区先进党组织等荣誉10余项', OVER),
  reported('plus-recipients', '“党建+”资助对象', 13, '个', PLUS),
  reported('plus-money', '“党建+”资助经费', 900_000, '元', PLUS, REACHING),
  reported('plus-party-recipients', '“党建+”资助的党组织', 5, '个', PLUS),
  reported('plus-party-money', '“党建+”资助党组织经费', 400_000, '元', PLUS),
  reported('plus-matched', '撬动社会资源', 600_000, '元', MATCHED),
  reported('plus-events', '“党建+”服务活动', 1_300, '场次', MATCHED, REACHING),
  reported('plus-person-times', '“党建+”受服务人员', 20_000, '人次', MATCHED, REACHING),
];
