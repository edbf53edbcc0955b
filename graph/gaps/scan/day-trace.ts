import { type Day, dayNumber, dayOfNumber } from '../../model/schema/day.ts';
import type { Kind } from '../../model/schema/kinds.ts';
import type { Fields, NodeRecord, RelationRecord } from '../../model/schema/record.ts';
import type { RelationKind } from '../../model/schema/relations.ts';
import type { Way } from '../../model/view/relation-index.ts';
import type { Graph } from '../../model/view/view.ts';
import { dayFieldsOf } from './day-fields.ts';
import { farEnd, type ParsedStep } from './step.ts';

/** Days as `dayNumber` counts them: from `since` on, and before `next`. */
export type Span = { readonly since: number; readonly next: number };
/** As far as 32 bits go, so that spans fit into arrays. */
export const ALWAYS: Span = { since: -0x8000_0000, next: 0x7fff_ffff };

/** How a reader looks at the days that he reads: each with so many days added, beside today. */
export type Offsets = {
  readonly days: readonly number[];
  /** Of each: the day that becomes today with it. */
  readonly turns: readonly Day[];
};

export const offsetsOf = (today: number, days: readonly number[]): Offsets => {
  const all = [...new Set([0, ...days])];
  return { days: all, turns: all.map((offset) => dayOfNumber(today - offset)) };
};

type NarrowSteps = readonly Required<ParsedStep>[];
const NOWHERE: NarrowSteps = [];

/**
 * A graph that notes between which of the days that it hands out today lies. Whoever computes something of a graph and a
 * day, and compares that day only with days that he read in the graph (or with these and a few days added), gets the same on
 * every day between the last of them before today and the next after it: all of his comparisons have the same answers,
 * so he reads the same. This holds looking forward and looking back.
 */
export class DayTrace implements Graph {
  readonly #graph: Graph;
  readonly #today: number;
  #offsets: Offsets;
  #narrow = NOWHERE;
  /** By offset: the latest day read before its turn, and the first after it; '': none. */
  readonly #before: Day[] = [];
  readonly #after: Day[] = [];
  #isToday = false;

  constructor(graph: Graph, today: number) {
    this.#graph = graph;
    this.#today = today;
    this.#offsets = offsetsOf(today, []);
  }

  /** Nothing was read yet. `narrow`: steps that lead the reader to records of one kind alone. */
  begin(offsets: Offsets, narrow = NOWHERE): void {
    this.#offsets = offsets;
    this.#narrow = narrow;
    this.#isToday = false;
    for (let index = 0; index < offsets.days.length; index += 1) {
      this.#before[index] = '';
      this.#after[index] = '';
    }
  }

  /** On which days the same is read, within some. */
  spanWithin({ since: least, next: most }: Span): Span {
    if (this.#isToday) return { since: this.#today, next: this.#today + 1 };
    let since = least;
    let next = most;
    const { days } = this.#offsets;
    for (let index = 0; index < days.length; index += 1) {
      const offset = days[index] ?? 0;
      const before = this.#before[index];
      const after = this.#after[index];
      if (before) since = Math.max(since, dayNumber(before) + offset + 1);
      if (after) next = Math.min(next, dayNumber(after) + offset);
    }
    return { since, next };
  }

  node(id: string): NodeRecord | undefined {
    const node = this.#graph.node(id);
    if (node) this.readAll(node.kind, node.fields);
    return node;
  }

  along(id: string, kind: RelationKind, way: Way): readonly RelationRecord[] {
    const relations = this.#narrowed(this.#graph.along(id, kind, way), kind, way);
    if (relations.length > 0 && dayFieldsOf(kind).length > 0)
      for (const { fields } of relations) this.readAll(kind, fields);
    return relations;
  }

  #narrowed(relations: readonly RelationRecord[], kind: RelationKind, way: Way): readonly RelationRecord[] {
    if (this.#narrow.length === 0) return relations;
    const step = this.#narrow.find((each) => each.relation === kind && each.way === way);
    if (!step) return relations;
    return relations.filter((relation) => this.#graph.node(farEnd(step, relation))?.kind === step.to);
  }

  /** Every day of a record or relation that a rule may look at. */
  readAll(kind: Kind | RelationKind, fields: Fields): void {
    for (const field of dayFieldsOf(kind)) {
      const value = fields[field];
      if (typeof value === 'string') this.read(value);
      else if (Array.isArray(value)) for (const each of value) if (each !== '') this.read(each as Day);
    }
  }

  /** Notes a day that is compared with today. */
  read(day: Day): void {
    const { turns } = this.#offsets;
    for (let index = 0; index < turns.length; index += 1) {
      const turn = turns[index] as Day;
      if (day < turn) {
        if (day > (this.#before[index] as Day)) this.#before[index] = day;
      } else if (day > turn) {
        const after = this.#after[index] as Day;
        if (after === '' || day < after) this.#after[index] = day;
      } else this.#isToday = true;
    }
  }
}
