import { choice, code, count, day, days, flag, longText, number, text, texts, years } from '../field.ts';
import type { KindSpec } from './spec.ts';

/** Letters and digits of a unified social credit code; the check digit is a doubt, not a refusal (`uscc.ts`). */
const USCC_PATTERN = /^[0-9ABCDEFGHJKLMNPQRTUWXY]{18}$/;

export const SocialOrganization = {
  title: { zh: '社会组织', en: 'Social organisation' },
  label: 'SocialOrganization',
  onMap: 'always',
  mark: { shape: 'circle', colour: 'hollow', icon: 'none' },
  isBody: true,
  fields: {
    name: text('名称', 'Name', { required: true, searched: true }),
    shortNames: texts('简称', 'Short names', { searched: true }),
    formerNames: texts('曾用名', 'Former names', { searched: true }),
    formerNamesUntil: days('曾用名用至', 'Former names until'),
    uscc: code('统一社会信用代码', 'Unified social credit code', USCC_PATTERN, {
      as: 'uscc',
      unique: true,
      searched: true,
    }),
    orgType: choice('orgType')('类型', 'Type'),
    subtype: text('细类', 'Subtype'),
    industry: text('行业领域', 'Industry'),
    hub: flag('枢纽型（联合会）', 'Hub organisation', { absence: 'closed' }),
    directlyRegistered: flag('直接登记', 'Directly registered', { absence: 'closed' }),
    foundedOn: day('成立日期', 'Founded on'),
    status: choice('regStatus')('登记状态', 'Registration status', { dated: true }),
    charterClauseOn: day('党建入章日期', 'Charter clause on', { group: 'party' }),
    hasCharterClause: flag('党建已入章程', 'Charter clause', { group: 'party' }),
    annualReports: years('已交年报年度', 'Annual reports', { group: 'records', absence: 'closed' }),
    noBranchReason: choice('noBranchReason')('未建党组织原因', 'Why no Party organisation', {
      dated: true,
      group: 'party',
    }),
    fullMembers: count('正式党员', 'Full Party members', {
      units: ['人', '名'],
      dated: true,
      group: 'members',
    }),
    partyMembers: count('党员', 'Party members', { units: ['人', '名'], dated: true, group: 'members' }),
    staff: count('从业人员', 'Staff', { units: ['人', '名'], dated: true, group: 'members' }),
    unitMembers: count('单位会员', 'Unit members', { units: ['家', '个'], dated: true, group: 'members' }),
    individualMembers: count('个人会员', 'Individual members', {
      units: ['人', '名'],
      dated: true,
      group: 'members',
    }),
    address: text('地址', 'Address'),
    longitude: number('经度', 'Longitude', { units: ['°', '度'] }),
    latitude: number('纬度', 'Latitude', { units: ['°', '度'] }),
    note: longText('备注', 'Note', { group: 'records' }),
  },
} as const satisfies KindSpec;

export const PartyOrganization = {
  title: { zh: '党组织', en: 'Party organisation' },
  label: 'PartyOrganization',
  onMap: 'always',
  mark: { shape: 'circle', colour: 'party', icon: 'star' },
  isBody: false,
  fields: {
    name: text('名称', 'Name', { required: true, searched: true }),
    shortNames: texts('简称', 'Short names', { searched: true }),
    formerNames: texts('曾用名', 'Former names', { searched: true }),
    formerNamesUntil: days('曾用名用至', 'Former names until'),
    partyOrgKind: choice('partyOrgKind')('类别', 'Kind'),
    buildForm: choice('buildForm')('组建方式', 'How it was built', { group: 'party' }),
    foundedOn: day('成立日期', 'Founded on', { group: 'party' }),
    memberCount: count('党员', 'Members', { units: ['人', '名'], dated: true, group: 'members' }),
    lead: flag('带头单位', 'Lead', { dated: true, group: 'party', absence: 'closed' }),
    ownRoom: flag('自有活动室', 'Own room', { group: 'party' }),
    foundedThroughIncentive: flag('激励机制推动成立', 'Founded through the incentive', {
      group: 'records',
      absence: 'closed',
    }),
    agreementCap: count('结对上限', 'Agreement cap', { units: ['份', '个'], group: 'party' }),
    note: longText('备注', 'Note', { group: 'records' }),
  },
} as const satisfies KindSpec;

export const Community = {
  title: { zh: '社区、村', en: 'Community or village' },
  label: 'Community',
  onMap: 'always',
  mark: { shape: 'square', colour: 'community', icon: 'house' },
  isBody: true,
  fields: {
    name: text('名称', 'Name', { required: true, searched: true }),
    shortNames: texts('简称', 'Short names', { searched: true }),
    formerNames: texts('曾用名', 'Former names', { searched: true }),
    formerNamesUntil: days('曾用名用至', 'Former names until'),
    communityKind: choice('communityKind')('类别', 'Kind'),
    code: code('区划代码', 'Code', /^\d{6,12}$/, { as: 'areaCode', unique: true }),
    households: count('户数', 'Households', { units: ['户'], dated: true, group: 'members' }),
    population: count('人口', 'Population', { units: ['人'], dated: true, group: 'members' }),
    liaison: text('联络员', 'Liaison', { dated: true, group: 'members' }),
    note: longText('备注', 'Note', { group: 'records' }),
  },
} as const satisfies KindSpec;

export const Town = {
  title: { zh: '镇街', en: 'Town' },
  label: 'Town',
  onMap: 'always',
  mark: { shape: 'disc', colour: 'disc', icon: 'none' },
  isBody: false,
  fields: {
    name: text('名称', 'Name', { required: true, searched: true }),
    shortNames: texts('简称', 'Short names', { searched: true }),
    formerNames: texts('曾用名', 'Former names', { searched: true }),
    formerNamesUntil: days('曾用名用至', 'Former names until'),
    townKind: choice('townKind')('类别', 'Kind'),
    code: code('区划代码', 'Code', /^\d{6,12}$/, { as: 'areaCode', unique: true }),
    validFrom: day('设立日期', 'Valid from'),
    validTo: day('撤销日期', 'Valid to'),
  },
} as const satisfies KindSpec;

export const Unit = {
  title: { zh: '主管单位', en: 'Unit' },
  label: 'Unit',
  onMap: 'always',
  mark: { shape: 'hexagon', colour: 'unit', icon: 'building' },
  isBody: true,
  fields: {
    name: text('名称', 'Name', { required: true, searched: true }),
    shortNames: texts('简称', 'Short names', { searched: true }),
    formerNames: texts('曾用名', 'Former names', { searched: true }),
    formerNamesUntil: days('曾用名用至', 'Former names until'),
    unitKind: choice('unitKind')('角色', 'Role', { dated: true }),
    jointConferenceMember: flag('联席会议成员', 'Joint-conference member', { absence: 'closed' }),
    outside: flag('区外', 'Outside the district', { absence: 'closed' }),
    note: longText('备注', 'Note', { group: 'records' }),
  },
} as const satisfies KindSpec;
