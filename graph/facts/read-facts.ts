import { inParts } from '../engines/chunks.ts';
import type { Reader } from '../engines/contract.ts';
import { MAX_IDS } from '../engines/read-queries.ts';
import type { NodeRecord, RelationRecord } from '../model/record.ts';
import { factNodes, queryOfStep } from './fact-queries.ts';
import { branchesOf, farEnd, nearEnd, type ParsedStep } from './step.ts';
import { type Hops, SUBJECTS, type Subject } from './subjects.ts';
import { type Ground, type Surroundings, surroundingsOf } from './surroundings.ts';

/** Relations at some records, by step: each step is asked once for each record. */
export class StepReader {
  readonly #reader: Reader;
  readonly #known = new Map<string, Map<string, RelationRecord[]>>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  along(id: string, { step }: ParsedStep): readonly RelationRecord[] {
    return this.#known.get(step)?.get(id) ?? [];
  }

  /** Reads these steps for these records, all at once. */
  async read(
    wanted: readonly { readonly step: ParsedStep; readonly ids: Iterable<string> }[],
  ): Promise<void> {
    const missing = new Map<string, { step: ParsedStep; ids: Set<string> }>();
    for (const { step, ids } of wanted) {
      const known = this.#known.get(step.step);
      const entry = missing.get(step.step) ?? { step, ids: new Set<string>() };
      for (const id of ids) if (!known?.has(id)) entry.ids.add(id);
      if (entry.ids.size > 0) missing.set(step.step, entry);
    }
    await Promise.all([...missing.values()].map(({ step, ids }) => this.#readStep(step, [...ids])));
  }

  async #readStep(step: ParsedStep, ids: string[]): Promise<void> {
    const found = this.#known.get(step.step) ?? new Map<string, RelationRecord[]>();
    this.#known.set(step.step, found);
    for (const id of ids) found.set(id, []);
    const rows = await inParts(ids, MAX_IDS, (part) => this.#reader.run(queryOfStep(step), { ids: part }));
    for (const relation of rows) found.get(nearEnd(step, relation))?.push(relation);
  }
}

/** A subject with its surroundings; absent where there is no such record any more, or it is of another kind. */
export type SubjectFacts = { readonly subject: NodeRecord; readonly graph: Surroundings };

/** What the subject's hops reach from each of these records, level by level, so that a page costs one query a step. */
export async function readFacts(
  reader: Reader,
  subject: Subject,
  ids: readonly string[],
): Promise<Map<string, SubjectFacts>> {
  const { hops, kinds } = SUBJECTS[subject];
  const steps = new StepReader(reader);
  const seen = new Set(ids);
  let level: { readonly hops: Hops; readonly ids: ReadonlySet<string> }[] = [{ hops, ids: seen }];
  while (level.length > 0) {
    await steps.read(
      level.flatMap(({ hops: tree, ids: from }) => branchesOf(tree).map((step) => ({ step, ids: from }))),
    );
    level = level.flatMap(({ hops: tree, ids: from }) =>
      branchesOf(tree).map((step) => {
        const reached = new Set<string>();
        for (const id of from)
          for (const relation of steps.along(id, step)) reached.add(farEnd(step, relation));
        for (const id of reached) seen.add(id);
        return { hops: step.next, ids: reached };
      }),
    );
    level = level.filter(({ ids: reached }) => reached.size > 0);
  }
  const records = await inParts([...seen], MAX_IDS, (part) => reader.run(factNodes, { ids: part }));
  const nodes = new Map(records.map((record) => [record.id, record]));
  const ground: Ground = { node: (id) => nodes.get(id), along: (id, step) => steps.along(id, step) };
  const facts = new Map<string, SubjectFacts>();
  for (const id of ids) {
    const node = nodes.get(id);
    if (node && (kinds as readonly string[]).includes(node.kind))
      facts.set(id, { subject: node, graph: surroundingsOf(ground, id, hops) });
  }
  return facts;
}
