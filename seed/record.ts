import type { Command } from '../graph/model/commands/command.ts';
import { fromField } from '../graph/model/schema/dated.ts';
import { fieldSpecs, type Kind } from '../graph/model/schema/kinds.ts';
import type { Fields, FieldValue, Provenance } from '../graph/model/schema/record.ts';
import type { RelationKind } from '../graph/model/schema/relations.ts';

/** A command as people's pages send it; the seed has no other way in. */
export type SeedCommand = Command;
type NodeCreate = Extract<Command, { type: 'node.create' }>;
export type SeedRelation = NonNullable<NodeCreate['args']['relations']>[number];

/** The day of the source text, on which its workspace opens. */
export const ARTICLE_DAY = '2023-04-14';
const SAMPLE: Provenance = { source: 'sample' };
const PUBLIC: Provenance = { source: 'public' };
const ENTERED: Provenance = { source: 'entered' };

/** Fields that share one source. */
export type Facts = { readonly fields: Fields; readonly source: Provenance };

/** What the source text says, with its exact words. */
export const said = (quote: string, fields: Fields): Facts => ({
  fields,
  source: { source: 'article', reportedOn: ARTICLE_DAY, quote },
});
/** What is made up so that there is something to look at. */
export const invented = (fields: Fields): Facts => ({ fields, source: SAMPLE });
/** What we note ourselves: how the source was read, and what names and keys its facts here. */
export const noted = (fields: Fields): Facts => ({ fields, source: ENTERED });
/** What is public knowledge, such as the names of towns. */
export const known = (fields: Fields): Facts => ({ fields, source: PUBLIC });

/** A dated field as it is stored, with one value; `''` = since before records began. */
export const since = (field: string, value: string | number | boolean, from = ''): Fields => ({
  [field]: [value] as FieldValue,
  [fromField(field)]: [from],
});

/** A new node. It is a sample when nothing in it is said or known: a record is either named by the source or made up. */
export function create(
  kind: Kind,
  id: string,
  facts: readonly Facts[],
  relations: readonly SeedRelation[] = [],
  acknowledged: readonly string[] = [],
): SeedCommand {
  const fields: Record<string, FieldValue> = {};
  const provenance: Record<string, Provenance> = {};
  for (const { fields: some, source } of facts) {
    Object.assign(fields, some);
    for (const name of Object.keys(some)) if (fieldSpecs(kind)[name]) provenance[name] = source;
  }
  const sample = facts.every(({ source }) => source.source === 'sample');
  return {
    type: 'node.create',
    args: {
      node: { id, kind, sample, fields, provenance },
      ...(relations.length > 0 ? { relations: [...relations] } : {}),
      ...(acknowledged.length > 0 ? { acknowledged: [...acknowledged] } : {}),
    },
  };
}

/** What ids say for the longest names: an id is short, and stays what it was. */
const SHORT: Partial<Record<RelationKind, string>> = {
  BRANCH_OF: 'of',
  INSPECTED_BY: 'by',
  GRANT_FOR: 'for',
  DEMO_SITE_OF: 'demo',
};

/** A made-up relation; its id says what it joins, so that it stays the same whatever else is added. */
export function link(kind: RelationKind, source: string, target: string, fields: Fields = {}): SeedRelation {
  const post = typeof fields['post'] === 'string' ? [fields['post']] : [];
  const id = [SHORT[kind] ?? kind.toLowerCase().replaceAll('_', '-'), source, target, ...post].join('-');
  return { id, kind, source, target, sample: true, fields, provenance: SAMPLE };
}

/** The same relation, said by the source text in these words. */
export const saidLink = (quote: string, relation: SeedRelation): SeedRelation => ({
  ...relation,
  sample: false,
  provenance: said(quote, {}).source,
});

/** The same relation as we read the source, which does not say it in so many words. */
export const notedLink = (relation: SeedRelation): SeedRelation => ({
  ...relation,
  sample: false,
  provenance: ENTERED,
});

/** The same relation, publicly known. */
export const knownLink = (relation: SeedRelation): SeedRelation => ({
  ...relation,
  sample: false,
  provenance: PUBLIC,
});
