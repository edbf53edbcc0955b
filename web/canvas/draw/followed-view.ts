import type { Kind } from '../../../graph/model/schema/kinds.ts';
import type { NodeRecord, RelationRecord } from '../../../graph/model/schema/record.ts';
import type { RelationKind } from '../../../graph/model/schema/relations.ts';
import type { Way } from '../../../graph/model/view/relation-index.ts';
import type { Graph, WholeGraph } from '../../../graph/model/view/view.ts';
import { asBefore } from './is-same.ts';

/** Records that changed, and records at the ends of relations that changed. */
export type Touches = { readonly nodes: Iterable<string>; readonly ends: Iterable<string> };

/** What is read of each record of some kinds. */
export type Answers<V> = {
  /** Ascending by id; the same list, and in it the same objects, while they say the same. */
  all(): readonly V[];
};

/**
 * Answers that are read from a view, record by record, and kept: each is read again only when something it was read from
 * has been touched. What an answer depends on is noted while it is read, so nobody has to say it a second time.
 */
export class FollowedView {
  readonly #view: WholeGraph;
  readonly #noting: NotingGraph;
  readonly #answers: KeptAnswers<unknown>[] = [];

  constructor(view: WholeGraph) {
    this.#view = view;
    this.#noting = new NotingGraph(view);
  }

  /** `read` asks nothing but the graph it is given; undefined: the record has no answer. */
  answers<V extends object>(
    kinds: readonly Kind[],
    read: (graph: Graph, id: string) => V | undefined,
  ): Answers<V> {
    const answers = new KeptAnswers<V>(this.#view, kinds, (reader) =>
      this.#noting.on(reader, (graph) => read(graph, reader.id)),
    );
    this.#answers.push(answers);
    return answers;
  }

  /** Reads what is to be read until a time on the page's clock; says whether all is read. */
  readUntil(timeMs: number): boolean {
    return this.#answers.every((answers) => answers.readUntil(timeMs));
  }

  touch({ nodes, ends }: Touches): void {
    for (const id of nodes) {
      this.#noting.touchNode(id);
      const kind = this.#view.node(id)?.kind;
      for (const answers of this.#answers) if (kind && answers.kinds.includes(kind)) answers.expect(id);
    }
    for (const id of ends) this.#noting.touchEnd(id);
  }
}

/** Answers that are read between two looks at the clock. */
const BETWEEN_LOOKS = 50;

/** An answer of `id` that is read; `stale` are those of its kind that have to be read again. */
type Reader = { readonly id: string; readonly stale: Set<string> };
type ReadersBy = Map<string, Reader[]>;

/** A graph that notes who reads what. */
class NotingGraph implements Graph {
  readonly #view: Graph;
  readonly #ofNode: ReadersBy = new Map();
  readonly #ofEnd: ReadersBy = new Map();
  #reader: Reader | undefined;

  constructor(view: Graph) {
    this.#view = view;
  }

  on<T>(reader: Reader, read: (graph: Graph) => T): T {
    this.#reader = reader;
    return read(this);
  }

  node(id: string): NodeRecord | undefined {
    this.#note(this.#ofNode, id);
    return this.#view.node(id);
  }

  along(id: string, kind: RelationKind, way: Way): readonly RelationRecord[] {
    this.#note(this.#ofEnd, id);
    return this.#view.along(id, kind, way);
  }

  touchNode(id: string): void {
    for (const reader of this.#ofNode.get(id) ?? []) reader.stale.add(reader.id);
  }

  touchEnd(id: string): void {
    for (const reader of this.#ofEnd.get(id) ?? []) reader.stale.add(reader.id);
  }

  /** Once noted, always noted: to be asked once too often does no harm. */
  #note(readers: ReadersBy, id: string): void {
    const reader = this.#reader;
    if (!reader) return;
    const known = readers.get(id);
    if (!known) readers.set(id, [reader]);
    else if (known[known.length - 1] !== reader && !known.includes(reader)) known.push(reader);
  }
}

class KeptAnswers<V> implements Answers<V> {
  readonly kinds: readonly Kind[];
  readonly #read: (reader: Reader) => V | undefined;
  readonly #readers = new Map<string, Reader>();
  readonly #stale = new Set<string>();
  #values = new Map<string, V>();
  /** Undefined once an answer is another. */
  #all: readonly V[] | undefined;

  constructor(view: WholeGraph, kinds: readonly Kind[], read: (reader: Reader) => V | undefined) {
    this.kinds = kinds;
    this.#read = read;
    for (const kind of kinds) for (const { id } of view.ofKind(kind)) this.expect(id);
  }

  expect(id: string): void {
    this.#stale.add(id);
  }

  all(): readonly V[] {
    this.readUntil(Number.POSITIVE_INFINITY);
    if (this.#all) return this.#all;
    this.#values = new Map([...this.#values].sort(([a], [b]) => (a < b ? -1 : 1)));
    this.#all = [...this.#values.values()];
    return this.#all;
  }

  readUntil(timeMs: number): boolean {
    let read = 0;
    for (const id of this.#stale) {
      this.#stale.delete(id);
      this.#readAgain(id);
      read += 1;
      if (read % BETWEEN_LOOKS === 0 && performance.now() > timeMs) return this.#stale.size === 0;
    }
    return true;
  }

  #readAgain(id: string): void {
    const before = this.#values.get(id);
    const now = asBefore(this.#read(this.#readerFor(id)), before);
    if (now === before) return;
    this.#all = undefined;
    if (now === undefined) this.#values.delete(id);
    else this.#values.set(id, now);
  }

  #readerFor(id: string): Reader {
    const known = this.#readers.get(id);
    if (known) return known;
    const reader: Reader = { id, stale: this.#stale };
    this.#readers.set(id, reader);
    return reader;
  }
}
