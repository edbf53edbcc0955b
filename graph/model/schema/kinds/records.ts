import { choice, day, flag, longText, number, text, texts } from '../field.ts';
import type { KindSpec } from './spec.ts';

const unseen = { onMap: 'never', isBody: false } as const;
const dot = (icon: string) => ({ shape: 'dot', colour: 'neutral', icon }) as const;

/** Office-holders: a name and posts only, never an identity number or a private telephone. */
export const Person = {
  ...unseen,
  title: { zh: '人员', en: 'Person' },
  label: 'Person',
  mark: dot('person'),
  fields: { name: text('姓名', 'Name', { required: true, searched: true }) },
} as const satisfies KindSpec;

export const Inspection = {
  ...unseen,
  title: { zh: '检查与报备', en: 'Inspection or filing' },
  label: 'Inspection',
  mark: dot('inspection'),
  nameField: 'inspectionKind',
  fields: {
    inspectionKind: choice('inspectionKind')('种类', 'Kind', { required: true }),
    on: day('日期', 'Date', { group: 'term' }),
    authority: text('检查单位', 'Authority'),
    result: text('结果', 'Result', { group: 'records' }),
    risk: choice('risk')('风险', 'Risk', { group: 'records' }),
    correctedOn: day('整改完成日期', 'Corrected on', { group: 'term' }),
  },
} as const satisfies KindSpec;

export const Meeting = {
  ...unseen,
  title: { zh: '会议', en: 'Meeting' },
  label: 'Meeting',
  mark: dot('meeting'),
  nameField: 'title',
  fields: {
    title: text('标题', 'Title', { required: true, searched: true }),
    meetingKind: choice('meetingKind')('种类', 'Kind'),
    on: day('日期', 'Date', { group: 'term' }),
    chair: text('主持', 'Chair'),
    agenda: texts('议程', 'Agenda', { group: 'content' }),
  },
} as const satisfies KindSpec;

export const Decision = {
  ...unseen,
  title: { zh: '决定', en: 'Decision' },
  label: 'Decision',
  mark: dot('decision'),
  nameField: 'title',
  fields: {
    title: text('标题', 'Title', { required: true, searched: true }),
    text: longText('内容', 'Text', { group: 'content' }),
    on: day('日期', 'Date', { group: 'term' }),
  },
} as const satisfies KindSpec;

export const Document = {
  ...unseen,
  title: { zh: '文件', en: 'Document' },
  label: 'Document',
  mark: dot('document'),
  nameField: 'title',
  fields: {
    title: text('标题', 'Title', { required: true, searched: true }),
    documentKind: choice('documentKind')('种类', 'Kind'),
    version: text('版本', 'Version'),
    issuer: text('发布单位', 'Issuer'),
    on: day('日期', 'Date', { group: 'term' }),
    note: longText('备注', 'Note', { group: 'content' }),
  },
} as const satisfies KindSpec;

/** What was reported upward, kept apart from what the graph computes. */
export const ReportedFigure = {
  ...unseen,
  title: { zh: '上报数字', en: 'Reported figure' },
  label: 'ReportedFigure',
  mark: dot('figure'),
  nameField: 'title',
  fields: {
    figure: text('编号', 'Figure', { required: true, unique: true }),
    title: text('指标', 'Title', { required: true }),
    value: number('数值', 'Value', { required: true, group: 'counts' }),
    unit: text('单位', 'Unit', { group: 'counts' }),
    precision: choice('precision')('精度', 'Precision', { required: true, group: 'counts' }),
    wording: choice('reportedWording')('原文用词', 'Wording', { group: 'counts' }),
    periodFrom: day('期间自', 'Period from', { group: 'term' }),
    periodTo: day('期间至', 'Period to', { group: 'term' }),
    note: longText('备注', 'Note', { group: 'records' }),
  },
} as const satisfies KindSpec;

/** One record a store: what everyone in the workspace shares. */
export const Workspace = {
  ...unseen,
  title: { zh: '工作区', en: 'Workspace' },
  label: 'System',
  mark: dot('workspace'),
  fields: {
    name: text('名称', 'Name', { required: true }),
    referenceDay: day('基准日', 'Reference date'),
    articleDay: day('原文日期', 'Date of the article'),
    completeThrough: day('数据完整至', 'Complete through'),
    sampleShown: flag('显示示例', 'Sample shown'),
  },
} as const satisfies KindSpec;

/** What people decided about a finding: who looks after it, until when it rests, why it is no gap. It stays a finding. */
export const GapNote = {
  ...unseen,
  title: { zh: '缺口处理', en: 'Note on a gap' },
  label: 'System',
  mark: dot('figure'),
  nameField: 'finding',
  fields: {
    finding: text('缺口', 'Finding', { required: true }),
    assignee: text('指派给', 'Assigned to'),
    snoozedUntil: day('暂缓至', 'Snoozed until'),
    snoozeReason: text('暂缓原因', 'Why it is snoozed'),
    dismissedReason: text('不算缺口的原因', 'Why it is no gap'),
    by: text('处理人', 'By'),
  },
} as const satisfies KindSpec;

/** What the workspace has set for the parameters of one gap rule: name → number, as one JSON text. */
export const RuleSetting = {
  ...unseen,
  title: { zh: '规则参数', en: 'Rule setting' },
  label: 'System',
  mark: dot('figure'),
  nameField: 'rule',
  fields: {
    rule: text('规则', 'Rule', { required: true }),
    parameters: longText('参数', 'Parameters', { required: true }),
  },
} as const satisfies KindSpec;

/** Who acted: the name is asserted, not proved, until accounts exist. */
export const Actor = {
  ...unseen,
  title: { zh: '使用者', en: 'Actor' },
  label: 'System',
  mark: dot('person'),
  fields: {
    name: text('姓名', 'Name', { required: true }),
    unit: text('单位', 'Unit'),
  },
} as const satisfies KindSpec;
