import type { Kind } from '../../graph/model/schema/kinds.ts';
import { RELATION_NAMES, type RelationKind } from '../../graph/model/schema/relations.ts';
import type { View } from '../../graph/model/view/view.ts';
import type { Live } from '../live/live.ts';

/** What a reading asked of the view. */
type Asked = {
  readonly kinds: Set<Kind | RelationKind>;
  /** Ids that nothing had. */
  readonly missing: Set<string>;
  /** It read in a way that no kind can be told of. */
  everything: boolean;
};

/**
 * Something that is read from the live view, and whether it may read otherwise by now. It notes of which kinds the records
 * and relations are that were read, so that nobody has to list them, and to keep the list true; an entry about other kinds
 * makes nothing old.
 */
export class Reading {
  #asked: Asked = nothing();
  #view: View | undefined;
  #stamp = 0;
  #round = 0;

  read<T>({ view, version }: Pick<Live, 'view' | 'version'>, read: (view: View) => T): T {
    const asked = nothing();
    const result = read(noting(view, asked));
    this.#asked = asked;
    this.#view = view;
    this.#stamp = this.#stampOf(view, version);
    return result;
  }

  /** Rises whenever what was read may be another. */
  round({ view, version }: Pick<Live, 'view' | 'version'>): number {
    if (this.#view !== undefined && this.#isOld(this.#view, view, version)) {
      this.#round += 1;
      // Old once, until it is read again.
      this.#view = undefined;
    }
    return this.#round;
  }

  #isOld(before: View, view: View, version: number): boolean {
    return (
      view !== before ||
      this.#stampOf(view, version) !== this.#stamp ||
      [...this.#asked.missing].some((id) => view.node(id) ?? view.relation(id))
    );
  }

  #stampOf(view: View, version: number): number {
    const { kinds, everything } = this.#asked;
    return everything ? version : [...kinds].reduce((sum, kind) => sum + view.touchedAt(kind), 0);
  }
}

const nothing = (): Asked => ({ kinds: new Set(), missing: new Set(), everything: false });

/** The view, noting what it is asked. */
function noting(view: View, asked: Asked): View {
  const { kinds, missing } = asked;
  const noted = <T extends { readonly kind: Kind | RelationKind }>(id: string, record: T | undefined) => {
    if (record) kinds.add(record.kind);
    else missing.add(id);
    return record;
  };
  const own: Partial<View> = {
    node: (id) => noted(id, view.node(id)),
    relation: (id) => noted(id, view.relation(id)),
    along(id, kind, way) {
      kinds.add(kind);
      return view.along(id, kind, way);
    },
    ofKind(kind) {
      kinds.add(kind);
      return view.ofKind(kind);
    },
    relationsOf(id) {
      for (const kind of RELATION_NAMES) kinds.add(kind);
      return view.relationsOf(id);
    },
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
