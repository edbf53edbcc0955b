import type { Entry } from '../../graph/model/log/entry.ts';
import { touchOf } from '../../graph/model/log/touch.ts';

/** Records of which a page remembers who changed them. */
const MOST_REMEMBERED = 2_000;

export type Change = { readonly actorId: string; readonly at: string };
type Remembered = { last: Change; readonly fields: Map<string, Change> };

/** Who changed a record last, and each of its fields, of the entries that came in; forgotten for the oldest when there are many. */
export class ChangedBy {
  readonly #changes = new Map<string, Remembered>();

  of(id: string, field?: string): Change | undefined {
    const remembered = this.#changes.get(id);
    return field === undefined ? remembered?.last : remembered?.fields.get(field);
  }

  note({ events, actorId, at }: Entry): void {
    for (const event of events) {
      const { id } = touchOf(event);
      const last = { actorId, at };
      const remembered = this.#changes.get(id) ?? { last, fields: new Map<string, Change>() };
      remembered.last = last;
      if (event.type === 'node.changed' || event.type === 'relation.changed')
        for (const field of Object.keys(event.set)) remembered.fields.set(field, last);
      this.#changes.delete(id);
      this.#changes.set(id, remembered);
    }
    for (const id of this.#changes.keys()) {
      if (this.#changes.size <= MOST_REMEMBERED) break;
      this.#changes.delete(id);
    }
  }
}
