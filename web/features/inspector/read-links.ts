import { holdsOn } from '../../../graph/model/schema/dated.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import { KIND_NAMES } from '../../../graph/model/schema/kinds.ts';
import type { NodeRecord, RelationRecord } from '../../../graph/model/schema/record.ts';
import { RELATION_NAMES, type RelationKind, relationSpec } from '../../../graph/model/schema/relations.ts';
import type { State } from '../../../graph/model/view/view.ts';
import { into, out } from '../../../graph/model/view/walk.ts';
import { t } from '../../texts/i18n.ts';
import { kindTitle, titleOf } from '../../ui/titles.ts';
import { wordOf } from '../../ui/vocabulary-word.ts';
import { sameMark } from './read-pairings.ts';
import { RELATION_PLACES, type Section } from './relation-places.ts';

export type Link = {
  readonly relation: RelationRecord;
  readonly other: NodeRecord;
  /** Whether a dated relation holds on the day; the others always do. */
  readonly holds: boolean;
  /** It begins after the day. */
  readonly isToCome: boolean;
};

/** Relations of one kind seen from one end, as one label with its links. */
export type LinkGroup = {
  readonly key: string;
  readonly title: string;
  readonly section: Section;
  readonly links: readonly Link[];
};

export const relationTitle = (kind: RelationKind, direction: 'out' | 'in'): string =>
  direction === 'out' ? titleOf(relationSpec(kind).title) : t(`incoming.${kind}`);

/** Posts read as the post, what lies in a town by its kind, a role as the role; everything else as the relation. */
export function labelOf(relation: RelationRecord, other: NodeRecord, direction: 'out' | 'in'): string {
  const { post, role } = relation.fields;
  if (relation.kind === 'HOLDS' && typeof post === 'string') return wordOf('post', post);
  if (direction === 'in' && (relation.kind === 'LOCATED_IN' || relation.kind === 'SOURCE'))
    return kindTitle(other.kind);
  if (relation.kind === 'LOCATED_IN' && typeof role === 'string') return wordOf('locationRole', role);
  if (relation.kind === 'SUPERVISED_BY' && typeof role === 'string') {
    const word = wordOf('supervisionRole', role);
    return direction === 'out' ? word : t('inspector.supervised', { role: word });
  }
  return relationTitle(relation.kind, direction);
}

/**
 * Every relation of a record but its agreements, or those of one section, grouped as the inspector shows them; what holds
 * comes first. A unit or town has hundreds, so a label is worded once for all that read alike.
 */
export function linkGroups(state: State, node: NodeRecord, on: Day, only?: Section): LinkGroup[] {
  const groups = new Map<string, { order: number; title: string; section: Section; links: Link[] }>();
  const titles = new Map<string, string>();
  for (const [kind, direction, section] of PLACES) {
    if (kind === 'PARTY_TO' || (only !== undefined && section !== only)) continue;
    for (const { relation, node: other } of (direction === 'out' ? out : into)(state, node.id, kind)) {
      const { post, role } = relation.fields;
      const wording = `${kind} ${direction} ${post} ${role} ${other.kind}`;
      const title = titles.get(wording) ?? labelOf(relation, other, direction);
      titles.set(wording, title);
      const key = `${kind} ${direction} ${title}`;
      const group = groups.get(key) ?? {
        order: RELATION_NAMES.indexOf(kind) * 100 + KIND_NAMES.indexOf(other.kind),
        title,
        section,
        links: [],
      };
      const isToCome = String(relation.fields['validFrom'] ?? '') > on;
      group.links.push({ relation, other, holds: holdsOn(relation.fields, on), isToCome });
      groups.set(key, group);
    }
  }
  return [...groups]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([key, { title, section, links }]) => ({ key, title, section, links: links.sort(byNow) }));
}

const PLACES = RELATION_NAMES.flatMap((kind) =>
  (['out', 'in'] as const).map((direction) => [kind, direction, RELATION_PLACES[kind][direction]] as const),
);

/** The exchange of a mark: what a body and its own Party organisation need and offer, each once. */
export function exchangeOf(state: State, node: NodeRecord, on: Day): LinkGroup[] {
  const { party, body } = sameMark(state, node, on);
  const merged = new Map<string, LinkGroup>();
  const seen = new Set<string>();
  for (const record of [node, ...[party, body].filter((each) => each !== undefined && each.id !== node.id)]) {
    for (const group of record ? linkGroups(state, record, on, 'exchange') : []) {
      const links = group.links.filter(({ relation }) => !seen.has(relation.id));
      for (const { relation } of links) seen.add(relation.id);
      const known = merged.get(group.key)?.links ?? [];
      merged.set(group.key, { ...group, links: [...known, ...links].sort(byNow) });
    }
  }
  return [...merged.values()].filter((group) => group.links.length > 0);
}

const byNow = (a: Link, b: Link): number =>
  Number(b.holds) - Number(a.holds) ||
  Number(b.isToCome) - Number(a.isToCome) ||
  (a.other.id < b.other.id ? -1 : 1);
