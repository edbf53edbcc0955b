import type { RelationRecord } from '../../graph/model/schema/record.ts';
import { RELATION_NAMES } from '../../graph/model/schema/relations.ts';
import { KindTrace, lastTouched, type ReadKind } from '../../graph/model/view/kind-trace.ts';
import type { View } from '../../graph/model/view/view.ts';
import { isSame } from '../canvas/draw/is-same.ts';
import type { Live } from '../live/live.ts';

/** What a reading asked of the view. */
type Asked = {
  readonly kinds: Set<ReadKind>;
  /** Ids that nothing had. */
  readonly missing: Set<string>;
  /** It read in a way that no kind can be told of. */
  everything: boolean;
};

type Seen = Pick<Live, 'view' | 'version'>;
/** What is to be read; another object where something else is wanted. */
export type Wish<T> = { readonly read: (view: View) => T };

/**
 * Something that is read from the live view, and whether it may read otherwise by now. It notes of which kinds the records
 * and relations are that were read, so that nobody has to list them, and to keep the list true; an entry about other kinds
 * makes nothing old.
 */
export class Reading<T> {
  #wish: Wish<T> | undefined;
  #result: T | undefined;
  #asked: Asked = nothing();
  #view: View | undefined;
  #stamp = 0;

  /** What is read, again only where it may be another, and the same object as before while it says the same. */
  of(live: Seen, wish: Wish<T>): T {
    const { view, version } = live;
    const before = this.#wish;
    if (before === wish && !this.isOld(live)) return this.#result as T;
    const asked = nothing();
    const result = wish.read(noting(view, asked));
    this.#wish = wish;
    this.#result = before && isSame(result, this.#result) ? (this.#result as T) : result;
    this.#asked = asked;
    this.#view = view;
    this.#stamp = this.#stampOf(view, version);
    return this.#result;
  }

  isOld({ view, version }: Seen): boolean {
    return (
      view !== this.#view ||
      this.#stampOf(view, version) !== this.#stamp ||
      [...this.#asked.missing].some((id) => view.node(id) ?? view.relation(id))
    );
  }

  #stampOf(view: View, version: number): number {
    const { kinds, everything } = this.#asked;
    return everything ? version : lastTouched(view, kinds);
  }
}

const nothing = (): Asked => ({ kinds: new Set(), missing: new Set(), everything: false });

/** What a view is asked that can be told by kind. */
class ViewTrace extends KindTrace<View> {
  readonly #asked: Asked;

  constructor(view: View, asked: Asked) {
    super(view);
    this.#asked = asked;
  }

  relation(id: string): RelationRecord | undefined {
    return this.noted(id, this.graph.relation(id));
  }

  relationsOf(id: string): Iterable<RelationRecord> {
    for (const kind of RELATION_NAMES) this.noteKind(kind);
    return this.graph.relationsOf(id);
  }

  protected noteKind(kind: ReadKind): void {
    this.#asked.kinds.add(kind);
  }

  protected noteMissing(id: string): void {
    this.#asked.missing.add(id);
  }
}

/** The view, noting what it is asked. */
function noting(view: View, asked: Asked): View {
  const trace = new ViewTrace(view, asked);
  const own: Partial<View> = {
    node: (id) => trace.node(id),
    relation: (id) => trace.relation(id),
    along: (id, kind, way) => trace.along(id, kind, way),
    ofKind: (kind) => trace.ofKind(kind),
    relationsOf: (id) => trace.relationsOf(id),
  };
  return new Proxy(view, {
    get(_, name: keyof View) {
      if (own[name]) return own[name];
      asked.everything = true;
      const value: unknown = view[name];
      return typeof value === 'function' ? value.bind(view) : value;
    },
  });
}
