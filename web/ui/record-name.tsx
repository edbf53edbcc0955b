import type { NodeRecord } from '../../graph/model/schema/record.ts';
import { nameOf as wholeName } from '../../graph/model/terms/name.ts';
import { language, t } from '../texts/i18n.ts';

type Named = Pick<NodeRecord, 'kind' | 'fields' | 'sample'>;

/** A record's name without its sample mark; a record named by a vocabulary word reads that word. */
export function bareName({ kind, fields, sample }: Named): string {
  const name = wholeName({ kind, fields }, language);
  const prefix = t('samplePrefix');
  return sample && name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

/** A record's whole name: sample records always say so. */
export const nameOf = (node: Named): string => (node.sample ? t('samplePrefix') : '') + bareName(node);

/** The name with its sample mark in a lighter ink. */
export function RecordName({ node }: { readonly node: Named }) {
  return (
    <>
      {node.sample && <span className="sample-prefix">{t('samplePrefix')}</span>}
      {bareName(node)}
    </>
  );
}
