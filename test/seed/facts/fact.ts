import type { Kind } from '../../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import type { RelationKind } from '../../../graph/model/schema/relations.ts';
import { ARTICLE_DAY, distinct, nodes, others, view } from '../article-view.ts';

/** A fact of the article: the key of its reported figure (none where it gives no number) and what holds it. */
export type Fact = {
  readonly fact: string;
  readonly figure?: string;
  readonly value: number;
  readonly heldBy: string;
  readonly count: () => number;
};

export const fact = (
  text: string,
  figure: string,
  value: number,
  heldBy: string,
  count: () => number,
): Fact => ({
  fact: text,
  ...(figure === '' ? {} : { figure }),
  value,
  heldBy,
  count,
});

export const where = (kind: Kind, wanted: Readonly<Record<string, unknown>>): NodeRecord[] =>
  nodes(kind).filter(({ fields }) => Object.entries(wanted).every(([name, value]) => fields[name] === value));
export const by = (found: readonly NodeRecord[], field: string): NodeRecord[] =>
  found.filter(({ fields }) => typeof fields[field] === 'string' && fields[field] <= ARTICLE_DAY);
export const since2022 = (found: readonly NodeRecord[], field: string): NodeRecord[] =>
  by(found, field).filter(({ fields }) => String(fields[field]) >= '2022-01-01');
export const sum = (found: readonly NodeRecord[], field: string): number =>
  found.reduce((total, { fields }) => total + Number(fields[field] ?? 0), 0);
export const ends = (found: readonly NodeRecord[], kind: RelationKind): number =>
  distinct(found.flatMap(({ id }) => others(id, kind)));
export const toParty = (found: readonly NodeRecord[], kind: RelationKind): NodeRecord[] =>
  found.filter(({ id }) => others(id, kind).some((to) => view.node(to)?.kind === 'PartyOrganization'));
