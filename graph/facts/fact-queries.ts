import { z } from 'zod';
import { RESERVED } from '../engines/codec.ts';
import { cypher, defineQuery, identifier } from '../engines/query.ts';
import { MAX_IDS } from '../engines/read-queries.ts';
import { KIND_NAMES, type Kind, kindSpec } from '../model/kinds.ts';
import type { Fields, NodeRecord, RelationRecord } from '../model/record.ts';
import type { RelationKind } from '../model/relations.ts';
import { branchesOf, type ParsedStep, reversed } from './step.ts';
import { type Hops, SUBJECT_NAMES, SUBJECTS } from './subjects.ts';

const Ids = z.array(z.string()).max(MAX_IDS);
/** Our own rows: looked at closely when they were written, and read by the hundred thousand. */
const Raw = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null,
);
const reserved = new Set<string>(RESERVED);

/** Our own rows, written through the model's schemas: taken apart without being checked a second time. */
function fieldsOf(properties: Readonly<Record<string, unknown>>): Fields {
  const fields: Record<string, unknown> = {};
  for (const name in properties) if (!reserved.has(name)) fields[name] = properties[name];
  return fields as Fields;
}

/** A record without its sources and places, which no rule looks at. */
const FactNode = z.object({ properties: Raw }).transform(
  ({ properties }): NodeRecord => ({
    id: properties['id'] as string,
    kind: properties['kind'] as Kind,
    rev: properties['rev'] as number,
    sample: properties['sample'] as boolean,
    fields: fieldsOf(properties),
    provenance: {},
    places: [],
  }),
);

const factRelation = (kind: RelationKind) =>
  z.object({ source: z.string(), target: z.string(), properties: Raw }).transform(
    ({ source, target, properties }): RelationRecord => ({
      id: properties['id'] as string,
      kind,
      source,
      target,
      rev: properties['rev'] as number,
      sample: properties['sample'] as boolean,
      fields: fieldsOf(properties),
    }),
  );

/** Relations of one kind at many records, one way. */
function stepQuery({ relation, way, to }: ParsedStep) {
  const [type, far] = [identifier(relation), identifier(to ? kindSpec(to).label : 'Record')];
  const pattern = way === 'out' ? cypher`(a)-[r:${type}]->(b:${far})` : cypher`(a)<-[r:${type}]-(b:${far})`;
  const ends =
    way === 'out' ? cypher`a.id AS source, b.id AS target` : cypher`b.id AS source, a.id AS target`;
  return defineQuery({
    name: `facts.${relation}.${way}${to ? `.${to}` : ''}`,
    purpose: `One step of a subject’s surroundings: ${relation} ${way === 'out' ? 'from' : 'to'} these records.`,
    access: 'read',
    params: z.strictObject({ ids: Ids }),
    row: factRelation(relation),
    text: cypher`
UNWIND $ids AS id
MATCH (a:Record) WHERE a.id = id
MATCH ${pattern}
RETURN ${ends}, properties(r) AS properties`,
  });
}

export const factNodes = defineQuery({
  name: 'facts.records',
  purpose: 'Records of the surroundings, without sources and places.',
  access: 'read',
  params: z.strictObject({ ids: Ids }),
  row: FactNode,
  text: cypher`MATCH (n:Record) WHERE n.id IN $ids RETURN properties(n) AS properties`,
});

/** The ids of every record of a kind: what a full scan pages over. */
const idsOfKind = (kind: Kind) =>
  defineQuery({
    name: `facts.ids.${kind}`,
    purpose: 'The ids of every record of a kind.',
    access: 'read',
    params: z.strictObject({}),
    row: z.object({ id: z.string() }),
    text: cypher`MATCH (n:${identifier(kindSpec(kind).label)}) RETURN n.id AS id`,
  });

const subjectKinds = new Set<Kind>(SUBJECT_NAMES.flatMap((name) => [...SUBJECTS[name].kinds]));
export const idQueries = new Map(
  KIND_NAMES.filter((kind) => subjectKinds.has(kind)).map((kind) => [kind, idsOfKind(kind)]),
);

/** Every step of every subject, and each the other way round for the walk from a change back to its subjects. */
function allSteps(): Map<string, ReturnType<typeof stepQuery>> {
  const queries = new Map<string, ReturnType<typeof stepQuery>>();
  const add = (hops: Hops): void => {
    for (const branch of branchesOf(hops)) {
      for (const step of [branch, reversed(branch)])
        if (!queries.has(step.step)) queries.set(step.step, stepQuery(step));
      add(branch.next);
    }
  };
  for (const name of SUBJECT_NAMES) add(SUBJECTS[name].hops);
  return queries;
}
const steps = allSteps();

export function queryOfStep({ step }: ParsedStep): ReturnType<typeof stepQuery> {
  const query = steps.get(step);
  if (!query) throw new Error(`no subject takes the step ${step}`);
  return query;
}

export const STEP_QUERIES = [...steps.values()];
export const FACT_QUERIES = [factNodes, ...idQueries.values(), ...STEP_QUERIES];
