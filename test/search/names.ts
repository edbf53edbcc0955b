import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { Fields, NodeRecord } from '../../graph/model/schema/record.ts';
import { NameIndex } from '../../graph/search/name-index.ts';

export const named = (id: string, kind: Kind, fields: Fields): NodeRecord => ({
  id,
  kind,
  rev: 1,
  sample: false,
  fields,
  provenance: {},
  places: [],
});

export function indexOf(...nodes: readonly NodeRecord[]): NameIndex {
  const index = new NameIndex();
  for (const node of nodes) index.put(node);
  return index;
}

export const community = (id: string, name: string, more: Fields = {}) =>
  named(id, 'Community', { name, ...more });
export const organization = (id: string, name: string, more: Fields = {}) =>
  named(id, 'SocialOrganization', { name, ...more });
