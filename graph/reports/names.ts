import type { Title } from '../model/field.ts';
import { fieldSpecs, kindSpec } from '../model/kinds.ts';
import type { NodeRecord } from '../model/record.ts';
import { type Vocabulary, vocabularyWord } from '../model/vocabularies.ts';

/** A record's name as it is stored; a record named by a vocabulary's word reads that word. */
export function nameOf(node: NodeRecord): string {
  const field = kindSpec(node.kind).nameField ?? 'name';
  const value = node.fields[field];
  if (typeof value !== 'string') return kindSpec(node.kind).title.zh;
  const spec = fieldSpecs(node.kind)[field];
  return spec?.type === 'choice' ? vocabularyWord(spec.of, value, 'zh') : value;
}

/** Names in one line; nothing where there are none. */
export function namesOf(nodes: readonly NodeRecord[]): Title | undefined {
  if (nodes.length === 0) return undefined;
  const names = nodes.map(nameOf);
  return { zh: names.join('、'), en: names.join(', ') };
}

export const wordTitle = (vocabulary: Vocabulary, key: string): Title => ({
  zh: vocabularyWord(vocabulary, key, 'zh'),
  en: vocabularyWord(vocabulary, key, 'en'),
});

export const wordsTitle = (vocabulary: Vocabulary, keys: readonly string[]): Title => ({
  zh: keys.map((key) => vocabularyWord(vocabulary, key, 'zh')).join('、'),
  en: keys.map((key) => vocabularyWord(vocabulary, key, 'en')).join(', '),
});
