import type { Title } from '../schema/field.ts';
import { fieldSpecs, kindSpec } from '../schema/kinds.ts';
import type { NodeRecord } from '../schema/record.ts';
import { vocabularyWord } from '../schema/vocabularies.ts';
import { nameField, storedName } from './stored-name.ts';

/** A record's name as people read it, a sample's mark included; one named by a vocabulary reads that word. */
export function nameOf(node: Pick<NodeRecord, 'kind' | 'fields'>, language: 'zh' | 'en' = 'zh'): string {
  const stored = storedName(node);
  if (stored === undefined) return kindSpec(node.kind).title[language];
  const spec = fieldSpecs(node.kind)[nameField(node.kind)];
  return spec?.type === 'choice' ? vocabularyWord(spec.of, stored, language) : stored;
}

/** Names in one line; nothing where there are none. */
export function namesOf(nodes: readonly NodeRecord[]): Title | undefined {
  if (nodes.length === 0) return undefined;
  return {
    zh: nodes.map((node) => nameOf(node, 'zh')).join('、'),
    en: nodes.map((node) => nameOf(node, 'en')).join(', '),
  };
}
