import type { Entry } from '../../graph/model/log/entry.ts';
import { nothingTouched, touch } from './touched.ts';

/** Records of which a page remembers who changed them. */
const MOST_REMEMBERED = 2_000;

export type Change = { readonly actorId: string; readonly at: string };

/** Who changed a record last, of the entries that came in; forgotten for the oldest when there are many. */
export class ChangedBy {
  readonly #changes = new Map<string, Change>();

  of(id: string): Change | undefined {
    return this.#changes.get(id);
  }

  note({ events, actorId, at }: Entry): void {
    const touched = nothingTouched();
    touch(touched, events);
    for (const id of [...touched.nodes, ...touched.relations]) {
      this.#changes.delete(id);
      this.#changes.set(id, { actorId, at });
    }
    for (const id of this.#changes.keys()) {
      if (this.#changes.size <= MOST_REMEMBERED) break;
      this.#changes.delete(id);
    }
  }
}
