import type { GapsChanged } from '../../graph/model/answers/gap.ts';
import { isFailure, parseCommand } from '../../graph/model/commands/command.ts';
import type { NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import { View } from '../../graph/model/view/view.ts';
import type { Changes, Connection, Live, LiveCommand, Outcome } from '../../web/live/live.ts';
import { nothingTouched, touch } from '../../web/live/touched.ts';

const EDITOR = { id: 'actor-me', role: 'editor' } as const;

/** A live connection without a server: every command is decided on the view at once, with the server's own `decide`. */
export class FakeLive implements Live {
  readonly view: View;
  readonly sent: LiveCommand[] = [];
  version = 1;
  connection: Connection = { status: 'connected' };
  pendingCount = 0;
  actorId = EDITOR.id;
  seq = 100;
  readonly #listeners = new Set<() => void>();
  readonly #changeListeners = new Set<(changes: Changes) => void>();

  constructor(nodes: readonly NodeRecord[], relations: readonly RelationRecord[] = []) {
    this.view = new View().load(nodes, relations);
  }

  dispatch(command: LiveCommand): Promise<Outcome> {
    this.sent.push(command);
    return Promise.resolve(this.#run(command));
  }

  /** What somebody else does. */
  remote(command: LiveCommand, actorId = 'actor-other'): Outcome {
    return this.#run(command, actorId);
  }

  #run(command: LiveCommand, actorId?: string): Outcome {
    const parsed = parseCommand(command);
    if (isFailure(parsed)) return { status: 'refused', failure: parsed };
    const decision = parsed.decide(this.view, EDITOR);
    if (decision.outcome === 'refused') return { status: 'refused', failure: decision.failure };
    this.seq += 1;
    this.view.apply(decision.events, this.seq);
    const touched = nothingTouched();
    touch(touched, decision.events, actorId);
    for (const listener of this.#changeListeners) listener(touched);
    this.version += 1;
    for (const listener of this.#listeners) listener();
    return decision.events.length === 0 ? { status: 'noop' } : { status: 'ok' };
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onChanges(listener: (changes: Changes) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  readonly gapListeners = new Set<(changed: GapsChanged) => void>();
  onGaps(listener: (changed: GapsChanged) => void): () => void {
    this.gapListeners.add(listener);
    return () => this.gapListeners.delete(listener);
  }

  /** What `changedBy` says of a record. */
  readonly changes = new Map<string, { actorId: string; at: string }>();
  changedBy(id: string): { actorId: string; at: string } | undefined {
    return this.changes.get(id);
  }
  retry(): void {}
  close(): void {}
}
