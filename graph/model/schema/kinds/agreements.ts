import { choice, choices, code, count, day, flag, longText, money, number, text, texts } from '../field.ts';
import type { KindSpec } from './spec.ts';

export const Agreement = {
  title: { zh: '结对共建协议', en: 'Pairing agreement' },
  label: 'Agreement',
  onMap: 'always',
  mark: { shape: 'hub', colour: 'edge', icon: 'hub' },
  isBody: false,
  nameField: 'title',
  fields: {
    number: code('协议编号', 'Number', /^[\p{L}\p{N}〔〕()（）\-/·.]{1,40}$/u, {
      as: 'documentNumber',
      unique: true,
      searched: true,
    }),
    title: text('标题', 'Title', { required: true, searched: true }),
    agreementType: choice('agreementType')('类型', 'Type'),
    draftedOn: day('起草日期', 'Drafted on', { group: 'term' }),
    negotiatingOn: day('洽谈日期', 'Negotiating on', { group: 'term' }),
    toSignOn: day('待签日期', 'To sign on', { group: 'term' }),
    signedOn: day('签订日期', 'Signed on', { group: 'term' }),
    publishedOn: day('公示日期', 'Published on', { group: 'term' }),
    termFrom: day('期限自', 'Term from', { group: 'term' }),
    termTo: day('期限至', 'Term to', { group: 'term' }),
    endedOn: day('终止日期', 'Ended on', { group: 'term' }),
    endReason: text('终止原因', 'Why it ended', { group: 'term' }),
    principles: longText('共建原则', 'Principles', { group: 'content' }),
    goals: longText('共建目标', 'Goals', { group: 'content' }),
    contentLinks: choices('contentLink')('共建内容', 'Content', { group: 'content' }),
    linkModes: choices('linkMode')('联动方式', 'Link modes', { group: 'content' }),
    themes: choices('activityTheme')('共建主题', 'Themes', { group: 'content' }),
    duties: texts('各方职责', 'Duties of each side', { group: 'content' }),
    yearlyTasks: texts('年度任务', 'Yearly tasks', { group: 'content' }),
    mechanism: longText('工作机制', 'Working mechanism', { group: 'content' }),
    liaison: text('联络员', 'Liaison', { group: 'content' }),
    money: money('共建经费', 'Money', { group: 'money' }),
    rooms: text('共用场地', 'Rooms', { group: 'content' }),
    copies: count('协议份数', 'Copies', { units: ['份'], group: 'records' }),
    evidence: choices('evidence')('依据材料', 'Evidence', { group: 'records' }),
    note: longText('备注', 'Note', { group: 'records' }),
  },
} as const satisfies KindSpec;

export const Appraisal = {
  title: { zh: '评约', en: 'Appraisal' },
  label: 'Appraisal',
  onMap: 'never',
  mark: { shape: 'dot', colour: 'neutral', icon: 'check' },
  isBody: false,
  nameField: 'result',
  fields: {
    on: day('评约日期', 'Date', { required: true }),
    routineScore: number('日常得分', 'Routine score', { units: ['分'] }),
    annualScore: number('年度得分', 'Annual score', { units: ['分'] }),
    result: choice('appraisal')('等次', 'Result'),
    note: longText('备注', 'Note'),
  },
} as const satisfies KindSpec;

const demand = {
  title: text('标题', 'Title', { required: true, searched: true }),
  category: choice('needCategory')('类别', 'Category'),
  text: longText('说明', 'Text', { group: 'content' }),
  quantity: text('数量', 'Quantity', { group: 'counts' }),
  budget: money('预算', 'Budget', { group: 'money' }),
  postedOn: day('发布日期', 'Posted on', { group: 'term' }),
  windowDays: count('认领期（天）', 'Claim window (days)', { units: ['天', '日'], group: 'term' }),
  deadline: day('截止日期', 'Deadline', { group: 'term' }),
  closedOn: day('办结日期', 'Closed on', { group: 'term' }),
  withdrawnOn: day('撤回日期', 'Withdrawn on', { group: 'term' }),
  progress: texts('进展', 'Progress', { group: 'records' }),
  progressOn: day('最近进展日期', 'Last progress on', { group: 'records' }),
  result: longText('结果', 'Result', { group: 'records' }),
} as const;

export const Need = {
  title: { zh: '需求', en: 'Need' },
  label: 'Need',
  onMap: 'focus',
  mark: { shape: 'dot', colour: 'neutral', icon: 'need' },
  isBody: false,
  nameField: 'title',
  fields: demand,
} as const satisfies KindSpec;

export const Offer = {
  title: { zh: '资源', en: 'Offer' },
  label: 'Offer',
  onMap: 'focus',
  mark: { shape: 'dot', colour: 'neutral', icon: 'offer' },
  isBody: false,
  nameField: 'title',
  fields: demand,
} as const satisfies KindSpec;

export const Task = {
  title: { zh: '任务', en: 'Task' },
  label: 'Task',
  onMap: 'focus',
  mark: { shape: 'dot', colour: 'neutral', icon: 'task' },
  isBody: false,
  nameField: 'title',
  fields: demand,
} as const satisfies KindSpec;

export const Activity = {
  title: { zh: '活动', en: 'Activity' },
  label: 'Activity',
  onMap: 'focus',
  mark: { shape: 'dot', colour: 'neutral', icon: 'activity' },
  isBody: false,
  nameField: 'title',
  fields: {
    title: text('标题', 'Title', { required: true, searched: true }),
    activityType: choice('activityType')('类型', 'Type'),
    themes: choices('activityTheme')('主题', 'Themes'),
    linkModes: choices('linkMode')('联动方式', 'Link modes'),
    from: day('开始日期', 'From', { group: 'term' }),
    to: day('结束日期', 'To', { group: 'term' }),
    place: text('地点', 'Place'),
    events: count('场次', 'Events', { units: ['场', '次', '场次'], group: 'counts' }),
    partyOrganizations: count('参与党组织', 'Party organisations', { units: ['个'], group: 'counts' }),
    partyPersonTimes: count('党员人次', 'Party person-times', { units: ['人次'], group: 'counts' }),
    massPersonTimes: count('群众人次', 'Public person-times', { units: ['人次'], group: 'counts' }),
    personTimes: count('党员群众人次', 'Person-times in all', { units: ['人次'], group: 'counts' }),
    beneficiaries: count('受益人数', 'Beneficiaries', { units: ['人', '名'], group: 'counts' }),
    hours: number('时长（小时）', 'Hours', { units: ['小时', 'h'], group: 'counts' }),
    money: money('经费', 'Money', { group: 'money' }),
    evidence: choices('evidence')('依据材料', 'Evidence', { group: 'records' }),
    pairing: flag('结对共建活动', 'A co-building activity', { absence: 'closed' }),
    note: longText('备注', 'Note', { group: 'records' }),
  },
} as const satisfies KindSpec;
