import { fieldSpecs, kindSpec } from '../../graph/model/kinds.ts';
import type { NodeRecord } from '../../graph/model/record.ts';
import { texts } from '../texts/i18n.ts';
import { kindTitle } from './titles.ts';
import { wordOf } from './vocabulary-word.ts';

type Named = Pick<NodeRecord, 'kind' | 'fields' | 'sample'>;

/** A record's name without its sample mark; a record named by a vocabulary word reads that word. */
export function bareName({ kind, fields, sample }: Named): string {
  const field = kindSpec(kind).nameField ?? 'name';
  const value = fields[field];
  if (typeof value !== 'string') return kindTitle(kind);
  const spec = fieldSpecs(kind)[field];
  const word = spec?.type === 'choice' ? wordOf(spec.of, value) : value;
  const prefix = texts.t('samplePrefix');
  return sample && word.startsWith(prefix) ? word.slice(prefix.length) : word;
}

/** A record's whole name: sample records always say so. */
export const nameOf = (node: Named): string => (node.sample ? texts.t('samplePrefix') : '') + bareName(node);

/** The name with its sample mark in a lighter ink. */
export function RecordName({ node }: { readonly node: Named }) {
  return (
    <>
      {node.sample && <span className="sample-prefix">{texts.t('samplePrefix')}</span>}
      {bareName(node)}
    </>
  );
}
