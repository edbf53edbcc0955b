import { type Kind, kindSpec } from '../schema/kinds.ts';
import type { NodeRecord } from '../schema/record.ts';

/** The field that holds the name of records of a kind. */
export const nameField = (kind: Kind): string => kindSpec(kind).nameField ?? 'name';

/**
 * A record's name as it is stored: a text, or the key of a vocabulary's word; undefined: it has none. By itself, since the
 * page's first picture does without vocabularies; for words that people read, `name.ts`.
 */
export function storedName({ kind, fields }: Pick<NodeRecord, 'kind' | 'fields'>): string | undefined {
  const value = fields[nameField(kind)];
  return typeof value === 'string' ? value : undefined;
}
