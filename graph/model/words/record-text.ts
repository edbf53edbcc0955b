import type { NodeRecord } from '../schema/record.ts';
import { nameOf } from '../terms/name.ts';
import type { Language } from './language.ts';

const SAMPLE = '示例·';

/** A record's whole name: samples always say so. */
export function recordText(node: Pick<NodeRecord, 'kind' | 'fields' | 'sample'>, language: Language): string {
  const name = nameOf(node, language);
  return node.sample && !name.startsWith(SAMPLE) ? SAMPLE + name : name;
}

/** What stands for a record that is not there any more, and whose name nobody knows. */
export const GONE: Readonly<Record<Language, string>> = { zh: '已删除的对象', en: 'a deleted record' };
