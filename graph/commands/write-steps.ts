import type { z } from 'zod';
import {
  encodeChange,
  encodeNode,
  encodePlaces,
  encodeProvenance,
  encodeRelation,
  type NodeProvenance,
  type Properties,
} from '../engines/codec.ts';
import type { Query } from '../engines/query.ts';
import type { EventOf, GraphEvent } from '../model/log/event.ts';
import { fieldSpecs, type Kind } from '../model/schema/kinds.ts';
import type { Step } from './write-plan.ts';
import {
  changeQuery,
  changeRelationQuery,
  createQuery,
  deleteQuery,
  relateQuery,
  unrelateQuery,
} from './write-queries.ts';

type Row = {
  readonly id?: string;
  readonly source?: string;
  readonly target?: string;
  readonly properties?: Properties;
};
/** One row of one statement. */
export type Writing = { readonly statement: Query<z.ZodType>; readonly row: Row };
export type WriteStep = Step<Query<z.ZodType>> & Writing;

/** The provenance of the nodes that this group changes, as of the step that is being made. */
export type ProvenanceBook = Map<string, NodeProvenance>;

const exists = (id: string): string => `node ${id}`;

/** A unique value counts as a subject: it may pass from one record to another inside a group. */
function uniqueSubjects(kind: Kind, fields: Readonly<Record<string, unknown>>): string[] {
  const specs = fieldSpecs(kind);
  return Object.keys(fields)
    .filter((name) => specs[name]?.unique && fields[name] !== null)
    .map((name) => `value ${kind} ${name} ${String(fields[name])}`);
}

/** What the creation of a record writes; `rev` is the seq of its entry. */
export function creation(event: EventOf<'node.created'> | EventOf<'relation.created'>, rev: number): Writing {
  if (event.type === 'node.created')
    return { statement: createQuery(event.node.kind), row: { properties: encodeNode(event.node, rev) } };
  const { kind, source, target } = event.relation;
  const properties = encodeRelation(event.relation, rev);
  const statement = relateQuery(kind, event.sourceKind, event.targetKind);
  return { statement, row: { source, target, properties } };
}

/** What an event does to the database; `rev` is the seq of its entry. */
export function stepOf(event: GraphEvent, rev: number, book: ProvenanceBook): WriteStep {
  switch (event.type) {
    case 'node.created':
      book.set(event.node.id, event.node.provenance);
      return {
        ...creation(event, rev),
        alters: [exists(event.node.id), ...uniqueSubjects(event.node.kind, event.node.fields)],
        needs: [],
      };
    case 'node.changed':
      return nodeChanged(event, rev, book);
    case 'node.moved':
      return {
        statement: changeQuery(event.kind),
        row: { id: event.id, properties: encodePlaces(event.places) },
        alters: [`places ${event.id}`],
        needs: [exists(event.id)],
      };
    case 'node.deleted':
      book.delete(event.node.id);
      return {
        statement: deleteQuery(event.node.kind),
        row: { id: event.node.id },
        alters: [exists(event.node.id), ...uniqueSubjects(event.node.kind, event.node.fields)],
        needs: [],
      };
    case 'relation.created': {
      const { statement, row } = creation(event, rev);
      return relationStep(statement, event.relation, row);
    }
    case 'relation.changed':
      return relationStep(changeRelationQuery(event.kind, event.sourceKind), event, {
        id: event.id,
        source: event.source,
        properties: relationChange(event, rev),
      });
    case 'relation.deleted':
      return relationStep(unrelateQuery(event.relation.kind, event.sourceKind), event.relation, {
        id: event.relation.id,
        source: event.relation.source,
      });
  }
}

function nodeChanged(event: EventOf<'node.changed'>, rev: number, book: ProvenanceBook): WriteStep {
  const properties = encodeChange(event.set, rev);
  if (Object.keys(event.provenance).length > 0) {
    const next: Record<string, NodeProvenance[string]> = { ...book.get(event.id) };
    for (const [field, value] of Object.entries(event.provenance)) {
      if (value === null) delete next[field];
      else next[field] = value;
    }
    book.set(event.id, next);
    properties.provenance = encodeProvenance(next);
  }
  const values = [...uniqueSubjects(event.kind, event.set), ...uniqueSubjects(event.kind, event.was)];
  return {
    statement: changeQuery(event.kind),
    row: { id: event.id, properties },
    alters: [`fields ${event.id}`, ...values],
    needs: [exists(event.id)],
  };
}

function relationChange(event: EventOf<'relation.changed'>, rev: number): Properties {
  const properties = encodeChange(event.set, rev);
  if (event.provenance !== undefined) {
    properties.provenance = event.provenance && encodeProvenance(event.provenance);
  }
  return properties;
}

type Ends = { readonly id: string; readonly source: string; readonly target: string };

const relationStep = (statement: Query<z.ZodType>, { id, source, target }: Ends, row: Row): WriteStep => ({
  statement,
  row,
  alters: [`relation ${id}`],
  needs: [exists(source), exists(target)],
});
