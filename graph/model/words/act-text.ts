import type { CommandType } from '../commands/command.ts';
import type { Language } from './language.ts';

/** What an act is about, as words. */
export type ActParts = {
  readonly kind?: string;
  readonly name?: string;
  readonly other?: string;
  readonly relation?: string;
  readonly values?: string;
  /** How many relations went along. */
  readonly count?: number;
};
type Said = { readonly [L in Language]: (parts: Required<Omit<ActParts, 'count'>> & ActParts) => string };

/** Every act as one line, asked for or done. */
const ACTS: Readonly<Record<CommandType, Said>> = {
  'node.create': {
    zh: ({ kind, name }) => `新建${kind}“${name}”`,
    en: ({ kind, name }) => `new ${kind} “${name}”`,
  },
  'node.update': {
    zh: ({ name, values }) => (values ? `修改“${name}”：${values}` : `修改“${name}”的来源`),
    en: ({ name, values }) => (values ? `change “${name}”: ${values}` : `change the sources of “${name}”`),
  },
  'node.move': { zh: ({ name }) => `移动“${name}”`, en: ({ name }) => `move “${name}”` },
  'node.delete': {
    zh: ({ name, count }) => (count ? `删除“${name}”和它的 ${count} 条联系` : `删除“${name}”`),
    en: ({ name, count }) => (count ? `delete “${name}” and its ${count} relations` : `delete “${name}”`),
  },
  'relation.create': {
    zh: ({ name, other, relation }) => `在“${name}”与“${other}”之间新建“${relation}”`,
    en: ({ name, other, relation }) => `new “${relation}” from “${name}” to “${other}”`,
  },
  'relation.update': {
    zh: ({ name, other, values }) =>
      values ? `修改“${name}”与“${other}”之间的联系：${values}` : `修改“${name}”与“${other}”之间联系的来源`,
    en: ({ name, other, values }) => `change between “${name}” and “${other}”${values ? `: ${values}` : ''}`,
  },
  'relation.delete': {
    zh: ({ name, other }) => `删除“${name}”与“${other}”之间的联系`,
    en: ({ name, other }) => `delete between “${name}” and “${other}”`,
  },
  'agreement.milestone': {
    zh: ({ name, values }) => `修改“${name}”的签约与期限：${values}`,
    en: ({ name, values }) => `change the dates of “${name}”: ${values}`,
  },
  'gap.snooze': {
    zh: ({ values }) => `缺口延后至 ${values}`,
    en: ({ values }) => `snooze a gap until ${values}`,
  },
  'gap.wake': { zh: () => '取消缺口延后', en: () => 'wake a gap' },
  'gap.assign': {
    zh: ({ values }) => `缺口交给${values}`,
    en: ({ values }) => `assign a gap to ${values}`,
  },
  'gap.unassign': { zh: () => '取消缺口经办人', en: () => 'assign a gap to nobody' },
  'gap.dismiss': {
    zh: ({ values }) => `标为不算缺口：${values}`,
    en: ({ values }) => `not a gap: ${values}`,
  },
  'gap.restore': { zh: () => '恢复为缺口', en: () => 'a gap again' },
  'rule.tune': {
    zh: ({ name, values }) => `调整缺口规则 ${name}：${values}`,
    en: ({ name, values }) => `tune rule ${name}: ${values}`,
  },
  'entry.takeBack': {
    zh: ({ values }) => (values ? `撤销：${values}` : '撤销或恢复一项操作'),
    en: ({ values }) => (values ? `undo: ${values}` : 'undo or redo'),
  },
};

export function actText(type: CommandType, parts: ActParts, language: Language): string {
  return ACTS[type][language]({ kind: '', name: '', other: '', relation: '', values: '', ...parts });
}
