import type { NodeRecord, RelationRecord } from '../../model/record.ts';
import type { RelationKind } from '../../model/relations.ts';
import type { Way } from '../../model/view/relation-index.ts';
import type { Graph } from '../../model/view/view.ts';
import { daysOf, RELATIONS_WITH_DAYS } from './days-of.ts';
import { farEnd, type ParsedStep } from './step.ts';

/** Days as `dayNumber` counts them: from `since` on, and before `next`. */
export type Span = { readonly since: number; readonly next: number };
/** As far as 32 bits go, so that spans fit into arrays. */
export const ALWAYS: Span = { since: -0x8000_0000, next: 0x7fff_ffff };

const SAME_DAY: readonly number[] = [0];
const NOWHERE: readonly Required<ParsedStep>[] = [];

/**
 * A graph that notes between which of the days that it hands out today lies. Whoever computes something of a graph and a
 * day, and compares that day only with days that he read in the graph (or such a day and a few offsets), gets the same on
 * every day between the last of them before today and the next after it: all of his comparisons have the same answers,
 * so he reads the same. This holds looking forward and looking back.
 */
export class DayTrace implements Graph {
  readonly #graph: Graph;
  #narrow: readonly Required<ParsedStep>[] = NOWHERE;
  #today = 0;
  #offsets = SAME_DAY;
  #since = 0;
  #next = 0;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /**
   * `offsets`: how many days after a day that it reads the reader looks at, 0 among them. `narrow`: steps that lead him to
   * records of one kind alone.
   */
  begin(today: number, offsets: readonly number[] = SAME_DAY, narrow = NOWHERE): void {
    this.#today = today;
    this.#offsets = offsets;
    this.#narrow = narrow;
    ({ since: this.#since, next: this.#next } = ALWAYS);
  }

  get span(): Span {
    return { since: this.#since, next: this.#next };
  }

  /** The answer can change within its day only where the day itself, or a day that is counted from it, is read. */
  within({ since, next }: Span): void {
    if (since > this.#since) this.#since = since;
    if (next < this.#next) this.#next = next;
  }

  node(id: string): NodeRecord | undefined {
    const node = this.#graph.node(id);
    if (node) this.read(daysOf(node));
    return node;
  }

  along(id: string, kind: RelationKind, way: Way): readonly RelationRecord[] {
    const relations = this.#narrowed(this.#graph.along(id, kind, way), kind, way);
    if (relations.length > 0 && RELATIONS_WITH_DAYS.has(kind))
      for (const relation of relations) this.read(daysOf(relation));
    return relations;
  }

  #narrowed(relations: readonly RelationRecord[], kind: RelationKind, way: Way): readonly RelationRecord[] {
    const step = this.#narrow.find((each) => each.relation === kind && each.way === way);
    if (!step) return relations;
    return relations.filter((relation) => this.#graph.node(farEnd(step, relation))?.kind === step.to);
  }

  /** Notes days that are compared with today. */
  read(days: readonly number[]): void {
    for (const day of days) {
      for (const offset of this.#offsets) {
        const turn = day + offset;
        if (turn < this.#today) {
          if (turn >= this.#since) this.#since = turn + 1;
        } else {
          if (turn > this.#today) {
            if (turn < this.#next) this.#next = turn;
          } else {
            this.#since = turn;
            this.#next = turn + 1;
          }
        }
      }
    }
  }
}
