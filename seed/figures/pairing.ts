import { type Figure, LISTED_AND_MORE, REACHING, reported } from './figure.ts';

const MODES = '通过联动党组织、党员、平台、群众、群团等方式';
const TOOK_PART = '参与党组织达40个、党员群众达200人次';

/** 结对共建. */
export const PAIRING: readonly Figure[] = [
  reported(
    'leads',
    '带头单位党组织',
    15,
    '个',
    '指导15个带头单位党组织加强与行业主管部门、业务主管单位、会员单位等其他党组织开展结对共建工作',
  ),
  reported('agreements', '结对共建协议', 40, '份', '共签订结对共建协议40份', {
    note: '按截至当日已签订计；区外结对帮扶协议单独统计',
  }),
  reported('link-modes', '联动方式', 5, '种', MODES, { ...LISTED_AND_MORE, note: '原文列举五种后用“等”' }),
  reported('themes', '共建主题', 2, '种', '围绕社会治理、学习教育等主题', {
    ...LISTED_AND_MORE,
    note: '原文列举两种后用“等”',
  }),
  reported('pairing-activities', '共建活动', 60, '场次', '开展共建活动60场次'),
  reported('branches-taking-part', '参与共建活动的党组织', 40, '个', TOOK_PART, {
    ...REACHING,
  }),
  reported('pairing-person-times', '参与共建活动的党员群众', 200, '人次', TOOK_PART, {
    ...REACHING,
    note: '200人次除以60场次为每场3.3人次，明显偏低，待核实',
  }),
];
