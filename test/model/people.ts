import { isFailure, parseCommand } from '../../graph/model/commands/command.ts';
import type { Actor } from '../../graph/model/commands/spec.ts';
import type { Entry } from '../../graph/model/log/entry.ts';
import { takesBackOf } from '../../graph/model/log/takes-back.ts';
import type { Failure } from '../../graph/model/schema/failure.ts';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { Fields, NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import { View } from '../../graph/model/view/view.ts';

const EDITOR: Actor = { id: 'editor', role: 'editor' };
export const SYSTEM: Actor = { id: 'system', role: 'system' };

export const node = (kind: Kind, id: string, fields: Fields = {}): NodeRecord => ({
  id,
  kind,
  rev: 1,
  sample: false,
  fields: { ...(kind === 'Agreement' ? { title: id } : { name: id }), ...fields },
  provenance: {},
  places: [],
});

export type Outcome = 'ok' | 'noop' | Failure;

/** A graph on which commands are decided and applied as on the server. */
export class Desk {
  readonly view: View;
  seq = 1;
  clientId = 'client';
  readonly entries = new Map<number, Entry>();

  constructor(nodes: readonly NodeRecord[] = [], relations: readonly RelationRecord[] = []) {
    this.view = new View().load(nodes, relations);
  }

  do(type: string, args: unknown, ifRev?: number, actor = EDITOR): Outcome {
    const parsed = parseCommand({ type, args, ...(ifRev === undefined ? {} : { ifRev }) });
    if (isFailure(parsed)) return parsed;
    const entry = (seq: number) => this.entries.get(seq);
    const decision = parsed.decide(this.view, actor, entry);
    if (decision.outcome === 'refused') return decision.failure;
    if (decision.events.length === 0) return 'noop';
    this.seq += 1;
    const { seq, clientId } = this;
    const takesBack = parsed.takesBack && { takesBack: takesBackOf(parsed.takesBack, entry) };
    const { events } = decision;
    this.entries.set(seq, { seq, at: '', actorId: actor.id, clientId, mid: seq, type, events, ...takesBack });
    this.view.apply(events, seq);
    return 'ok';
  }
}
