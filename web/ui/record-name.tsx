import type { NodeRecord } from '../../graph/model/schema/record.ts';
import { nameOn } from '../../graph/model/terms/former-names.ts';
import { nameOf as wholeName } from '../../graph/model/terms/name.ts';
import { language, t } from '../texts/i18n.ts';
import { nameDay } from './name-day.ts';

type Named = Pick<NodeRecord, 'kind' | 'fields' | 'sample'>;

/** What a renamed record was called on the day that is looked at. */
function nameThen(node: Named): string | undefined {
  if (node.fields['formerNamesUntil'] === undefined) return undefined;
  const day = nameDay();
  return day === undefined ? undefined : nameOn(node, day);
}

/** A record's name without its sample mark; a record named by a vocabulary word reads that word. */
export function bareName(node: Named): string {
  const name = nameThen(node) ?? wholeName(node, language);
  const prefix = t('samplePrefix');
  return node.sample && name.startsWith(prefix) ? name.slice(prefix.length) : name;
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
