import { expect } from 'vitest';
import type { PushedCommand } from '../../graph/model/commands/command.ts';
import type { Entry, Result } from '../../graph/model/log/entry.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import { inversesOf } from '../../graph/model/log/inverse.ts';
import type { NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import { illegalMilestone, type Milestone } from '../../graph/model/terms/agreement.ts';
import { View } from '../../graph/model/view/view.ts';

export type Graph = { readonly nodes: readonly NodeRecord[]; readonly relations: readonly RelationRecord[] };

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, sorted(each)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
};
const byId = (records: Iterable<{ readonly id: string }>): string[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => JSON.stringify(sorted(record)));

/** A graph as text that is equal exactly when two graphs are. */
export const canonical = (graph: Graph | View): { nodes: string[]; relations: string[] } => ({
  nodes: byId(graph instanceof View ? graph.nodes.values() : graph.nodes),
  relations: byId(graph instanceof View ? graph.relations.values() : graph.relations),
});

export type Sent = { readonly clientId: string; readonly command: PushedCommand };

/**
 * Replays a whole log from nothing and checks what must hold at every seq. Returns the end.
 * Breaks that these were seen to catch stand beside them.
 */
export function checkLog(entries: readonly Entry[], sent: readonly Sent[]): View {
  const view = new View();
  const commands = new Map(sent.map(({ clientId, command }) => [`${clientId}/${command.mid}`, command]));
  const lastMid = new Map<string, number>();
  entries.forEach((entry, index) => {
    // I2: no hole, no repeat.
    expect(entry.seq).toBe(index + 1);
    // I4, I5: one entry a message, each client's in its order.
    expect(entry.mid, `order of ${entry.clientId}`).toBeGreaterThan(lastMid.get(entry.clientId) ?? 0);
    lastMid.set(entry.clientId, entry.mid);
    const command = commands.get(`${entry.clientId}/${entry.mid}`);
    if (command) checkTransition(view, entry, command);
    checkTakenBack(entry, entries);
    // Several that are taken back at once may go through states that are not the last one.
    for (const event of entry.events) {
      if (event.type === 'node.deleted')
        expect([...view.relationsOf(event.node.id)], `left at seq ${entry.seq}`).toEqual([]);
      if (event.type === 'relation.created') checkEnds(view, event.relation, entry.seq);
      view.apply([event], entry.seq);
    }
  });
  return view;
}

/** I14: what takes entries back is exactly their inverse, the last first. */
function checkTakenBack({ seq, events, takesBack }: Entry, entries: readonly Entry[]): void {
  if (!takesBack || takesBack.way === 'part') return;
  const taken = [...takesBack.seqs].sort((a, b) => b - a).map((each) => entries[each - 1]);
  const inverse = taken.flatMap((each) => inversesOf(each?.events ?? []));
  expect(events.map(withoutRev), `what entry ${seq} takes back`).toEqual(inverse.map(withoutRev));
}

/** Places in other areas may be others by now. */
function withoutRev(event: GraphEvent): unknown {
  if ('node' in event) return sorted({ ...event, node: { ...event.node, rev: 0 } });
  if ('relation' in event) return sorted({ ...event, relation: { ...event.relation, rev: 0 } });
  return event.type === 'node.moved' ? [event.type, event.id] : sorted(event);
}

/** I9: only legal steps, and of those that raced for one rev exactly one. */
function checkTransition(view: View, entry: Entry, command: PushedCommand): void {
  const event = entry.events[entry.events.length - 1];
  if (command.ifRev !== undefined && event) {
    const id = 'id' in event ? event.id : 'node' in event ? event.node.id : event.relation.id;
    expect((view.node(id) ?? view.relation(id))?.rev, `rev before seq ${entry.seq}`).toBe(command.ifRev);
  }
  if (event?.type !== 'node.changed' || entry.type !== 'agreement.milestone') return;
  const fields = view.node(event.id)?.fields ?? {};
  for (const [milestone, on] of Object.entries(event.set)) {
    expect(illegalMilestone(fields, milestone as Milestone, on as string | null)).toBeUndefined();
  }
}

/** I10: no relation without both ends, at any seq. */
function checkEnds(view: View, { source, target }: RelationRecord, seq: number): void {
  expect(view.node(source), `source at seq ${seq}`).toBeDefined();
  expect(view.node(target), `target at seq ${seq}`).toBeDefined();
}

/** I3, I4: what was answered is in the log under that seq, and every answer to one message was the same. */
export class Answers {
  readonly #first = new Map<string, Result>();
  readonly #decided = new Map<string, number>();

  note(clientId: string, results: readonly Result[]): void {
    for (const result of results) {
      const code = result.status === 'refused' ? result.failure.code : undefined;
      // Not decided, or decided so long ago that only the log knows.
      if (code === 'order' || code === 'gone') continue;
      const key = `${clientId}/${result.mid}`;
      expect(result, `a second answer to ${key}`).toEqual(this.#first.get(key) ?? result);
      if (!this.#first.has(key)) {
        // I5: nothing is decided over a hole.
        expect(result.mid, `the next of ${clientId}`).toBe((this.#decided.get(clientId) ?? 0) + 1);
        this.#decided.set(clientId, result.mid);
      }
      this.#first.set(key, result);
    }
  }

  check(entries: readonly Entry[]): void {
    const accepted = new Set(entries.map((entry) => `${entry.clientId}/${entry.mid}@${entry.seq}`));
    for (const [key, result] of this.#first) {
      if (result.status === 'ok')
        expect(accepted, 'an acknowledged command').toContain(`${key}@${result.seq}`);
      else
        expect(
          [...accepted].some((each) => each.startsWith(`${key}@`)),
          `${key} was refused`,
        ).toBe(false);
    }
  }
}
