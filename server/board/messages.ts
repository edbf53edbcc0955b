import type { GapsChanged } from '../../graph/model/answers/gap.ts';
import type { Entry } from '../../graph/model/log/entry.ts';
import type { Failure } from '../../graph/model/schema/failure.ts';
import type { NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';

/**
 * To the thread that computes. The graph comes in parts, what is committed meanwhile between them; whatever is asked is
 * answered as of the entries that were sent before.
 */
export type ToBoard =
  | {
      readonly type: 'records';
      readonly nodes: readonly NodeRecord[];
      readonly relations: readonly RelationRecord[];
    }
  /** All records are there; they are the graph as of this seq. */
  | { readonly type: 'loaded'; readonly incarnation: string; readonly seq: number }
  | { readonly type: 'entries'; readonly entries: readonly Entry[] }
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly call: string;
      readonly query: unknown;
      readonly asker: string;
    };

/** An answer as it goes out: JSON, true as of `seq`, and other than any with another `tag`. */
export type Packed = { readonly seq: number; readonly tag: string; readonly json: Uint8Array };

export type FromBoard =
  | { readonly type: 'answer'; readonly id: number; readonly packed: Packed }
  | { readonly type: 'refused'; readonly id: number; readonly failure: Failure }
  | { readonly type: 'changed'; readonly changed: GapsChanged }
  | { readonly type: 'bug'; readonly error: unknown };
