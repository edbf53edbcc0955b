import { choice, choices, count, day, longText, money, text, texts, year } from '../field.ts';
import type { KindSpec } from './spec.ts';

const dot = (icon: string) => ({ shape: 'dot', colour: 'neutral', icon }) as const;

export const Project = {
  title: { zh: '项目', en: 'Project' },
  label: 'Project',
  onMap: 'focus',
  mark: dot('project'),
  isBody: false,
  nameField: 'title',
  fields: {
    title: text('标题', 'Title', { required: true, searched: true }),
    programme: choice('programme')('计划', 'Programme'),
    category: text('类别', 'Category'),
    place: text('地点', 'Place'),
    from: day('开始日期', 'From', { group: 'term' }),
    to: day('结束日期', 'To', { group: 'term' }),
    money: money('投入经费', 'Money', { group: 'money' }),
    events: count('场次', 'Events', { units: ['场', '次', '场次'], group: 'counts' }),
    personTimes: count('人次', 'Person-times', { units: ['人次'], group: 'counts' }),
    results: longText('成效', 'Results', { group: 'content' }),
  },
} as const satisfies KindSpec;

export const BrandProject = {
  title: { zh: '党建品牌', en: 'Party-building brand' },
  label: 'BrandProject',
  onMap: 'always',
  mark: { shape: 'diamond', colour: 'brand', icon: 'ribbon' },
  isBody: false,
  fields: {
    name: text('名称', 'Name', { required: true, searched: true }),
    slogan: text('口号或内涵', 'Slogan'),
    focus: text('业务结合点', 'Focus'),
    stage: choice('brandStage')('阶段', 'Stage', { dated: true }),
    level: choice('honourLevel')('级别', 'Level'),
    note: longText('备注', 'Note', { group: 'records' }),
  },
} as const satisfies KindSpec;

export const Venue = {
  title: { zh: '阵地', en: 'Venue' },
  label: 'Venue',
  onMap: 'focus',
  mark: dot('venue'),
  isBody: false,
  fields: {
    name: text('名称', 'Name', { required: true, searched: true }),
    venueKinds: choices('venueKind')('类别', 'Kinds'),
    functions: choices('venueFunction')('功能', 'Functions'),
    openedOn: day('启用日期', 'Opened on'),
    openBy: day('已启用，不晚于', 'Open by'),
    closedOn: day('停用日期', 'Closed on'),
  },
} as const satisfies KindSpec;

export const Grant = {
  title: { zh: '资助', en: 'Grant' },
  label: 'Grant',
  onMap: 'focus',
  mark: dot('grant'),
  isBody: false,
  nameField: 'title',
  fields: {
    title: text('名称', 'Title', { required: true, searched: true }),
    scheme: choice('grantScheme')('计划', 'Scheme'),
    category: choice('grantCategory')('类别', 'Category'),
    round: text('批次', 'Round'),
    year: year('年度', 'Year', { group: 'term' }),
    amount: money('资助金额', 'Amount', { group: 'money' }),
    matchedAmount: money('撬动金额', 'Matched amount', { group: 'money' }),
    budget: money('预算', 'Budget', { group: 'money' }),
    paidOn: day('拨付日期', 'Paid on', { group: 'term' }),
    endsOn: day('结束日期', 'Ends on', { group: 'term' }),
    events: count('场次', 'Events', { units: ['场', '次', '场次'], group: 'counts' }),
    personTimes: count('人次', 'Person-times', { units: ['人次'], group: 'counts' }),
  },
} as const satisfies KindSpec;

const gift = {
  title: text('名称', 'Title', { required: true, searched: true }),
  giftKind: choice('giftKind')('种类', 'Kind'),
  programme: choice('programme')('计划', 'Programme'),
  goods: texts('物资', 'Goods'),
  value: money('价值', 'Value', { group: 'money' }),
  from: day('开始日期', 'From', { group: 'term' }),
  to: day('结束日期', 'To', { group: 'term' }),
  participants: count('参与人次', 'Participants', { units: ['人次'], group: 'counts' }),
  events: count('场次', 'Events', { units: ['场', '次', '场次'], group: 'counts' }),
  place: text('区外地点', 'Place outside the district'),
} as const;

export const Donation = {
  title: { zh: '捐赠', en: 'Donation' },
  label: 'Donation',
  onMap: 'focus',
  mark: dot('donation'),
  isBody: false,
  nameField: 'title',
  fields: gift,
} as const satisfies KindSpec;

export const AidAction = {
  title: { zh: '帮扶行动', en: 'Aid action' },
  label: 'AidAction',
  onMap: 'focus',
  mark: dot('aid'),
  isBody: false,
  nameField: 'title',
  fields: gift,
} as const satisfies KindSpec;

export const Honour = {
  title: { zh: '荣誉', en: 'Honour' },
  label: 'Honour',
  onMap: 'focus',
  mark: dot('honour'),
  isBody: false,
  nameField: 'title',
  fields: {
    title: text('名称', 'Title', { required: true, searched: true }),
    level: choice('honourLevel')('级别', 'Level'),
    issuer: text('授予单位', 'Issuer'),
    year: year('年度', 'Year', { group: 'term' }),
    awardedOn: day('授予日期', 'Awarded on', { group: 'term' }),
    validTo: day('有效期至', 'Valid to', { group: 'term' }),
    note: longText('备注', 'Note', { group: 'records' }),
  },
} as const satisfies KindSpec;

export const Assessment = {
  title: { zh: '等级评估', en: 'Assessment' },
  label: 'Assessment',
  onMap: 'never',
  mark: dot('assessment'),
  isBody: false,
  nameField: 'grade',
  fields: {
    grade: choice('grade')('等级', 'Grade', { required: true }),
    issuer: text('评估单位', 'Issuer'),
    on: day('评定日期', 'Assessed on', { group: 'term' }),
    onOrBefore: day('评定不晚于', 'Assessed on or before', { group: 'term' }),
    validTo: day('有效期至', 'Valid to', { group: 'term' }),
  },
} as const satisfies KindSpec;

export const DemoSite = {
  title: { zh: '党建示范点', en: 'Demonstration site' },
  label: 'DemoSite',
  onMap: 'focus',
  mark: dot('demo'),
  isBody: false,
  fields: {
    name: text('名称', 'Name', { required: true, searched: true }),
    level: choice('honourLevel')('级别', 'Level'),
    issuer: text('授予单位', 'Issuer'),
    year: year('年度', 'Year', { group: 'term' }),
    awardedOn: day('授牌日期', 'Awarded on', { group: 'term' }),
    validTo: day('有效期至', 'Valid to', { group: 'term' }),
  },
} as const satisfies KindSpec;

export const VolunteerTeam = {
  title: { zh: '志愿服务队', en: 'Volunteer team' },
  label: 'VolunteerTeam',
  onMap: 'focus',
  mark: dot('team'),
  isBody: false,
  fields: {
    name: text('名称', 'Name', { required: true, searched: true }),
    foundedOn: day('成立日期', 'Founded on', { group: 'term' }),
    people: count('人数', 'People', { units: ['人', '名'], group: 'counts' }),
  },
} as const satisfies KindSpec;
