import type { GraphEvent } from '../../model/log/event.ts';
import { type Touch, touchOf } from '../../model/log/touch.ts';
import type { Kind } from '../../model/schema/kinds.ts';
import type { Graph } from '../../model/view/view.ts';
import { PLACES, type Place } from './places.ts';
import { farEnd } from './step.ts';
import { SUBJECT_NAMES, SUBJECTS, type Subject } from './subjects.ts';
import { isUnread } from './unread-fields.ts';

/** Subjects to be judged again. */
export type Touched = ReadonlyMap<Subject, ReadonlySet<string>>;

/** Records at places of the subjects' surroundings, and the subjects themselves. */
class Climb {
  readonly touched = new Map<Subject, Set<string>>();
  readonly #at: (Set<string> | undefined)[] = [];

  at(place: Place): Iterable<string> {
    return this.#at[place.index] ?? [];
  }

  put(place: Place, id: string): void {
    const known = this.#at[place.index];
    if (known) known.add(id);
    else this.#at[place.index] = new Set([id]);
  }

  touch(subject: Subject, id: string): void {
    const known = this.touched.get(subject);
    if (known) known.add(id);
    else this.touched.set(subject, new Set([id]));
  }
}

const kindsOf = (subject: Subject): readonly Kind[] => SUBJECTS[subject].kinds;
const subjectsOfKind = (kind: Kind): readonly Subject[] =>
  SUBJECT_NAMES.filter((subject) => kindsOf(subject).includes(kind));

/** Where a change lies in the subjects' surroundings. */
function start(climb: Climb, event: GraphEvent): void {
  const touch = touchOf(event);
  switch (touch.what) {
    case 'record':
      for (const subject of subjectsOfKind(touch.kind)) climb.touch(subject, touch.id);
      return;
    case 'fields':
      if (touch.fields.every((field) => isUnread(touch.kind, field))) return;
      for (const subject of subjectsOfKind(touch.kind)) climb.touch(subject, touch.id);
      for (const place of PLACES) if (place.holds.has(touch.kind)) climb.put(place, touch.id);
      return;
    case 'relation':
      startAtRelation(climb, touch);
      return;
    case 'place': // No rule reads where a mark stands.
  }
}

/** A relation is part of the surroundings of whoever stands at its near end. */
function startAtRelation(climb: Climb, { kind, source, target }: Extract<Touch, { what: 'relation' }>): void {
  for (const { subject, step, holds, before } of PLACES) {
    if (step.relation !== kind) continue;
    const [near, far] = step.way === 'out' ? [source, target] : [target, source];
    if (!holds.has(far.kind)) continue;
    if (!before) {
      if (kindsOf(subject).includes(near.kind)) climb.touch(subject, near.id);
    } else if (before.holds.has(near.kind)) climb.put(before, near.id);
  }
}

/**
 * The subjects in whose surroundings, before or after these entries, something changed: from each change backward along
 * the declared hops, through the graph as it is. Where a path from a subject was cut, the cut nearest to the subject is
 * such a change itself, and what lies before it is still there; so the graph as it was need not be known. The graph may
 * already be ahead of the entries; what came later is told by its own entry.
 */
export function touchedBy(graph: Graph, events: readonly GraphEvent[]): Touched {
  const climb = new Climb();
  for (const event of events) start(climb, event);
  // The farthest first: whatever came from beyond a place is there when the place has its turn.
  for (const place of PLACES) {
    const { subject, back, before } = place;
    for (const id of climb.at(place)) {
      for (const relation of graph.along(id, back.relation, back.way)) {
        const nearer = farEnd(back, relation);
        const kind = graph.node(nearer)?.kind;
        if (kind === undefined) continue;
        if (!before) {
          if (kindsOf(subject).includes(kind)) climb.touch(subject, nearer);
        } else if (before.holds.has(kind)) climb.put(before, nearer);
      }
    }
  }
  return climb.touched;
}
