import type { Drawing } from './drawing.ts';
import { lineId, spokeId, tieId } from './elements.ts';
import type { Satellite } from './satellites.ts';

/** `far`: leads on to a second step and further. `free`: is no step at all. */
type Way = { readonly edge: string; readonly to: string; readonly far: boolean; readonly free: boolean };

/** Who is joined with whom in a drawing. */
export type Neighbourhoods = {
  /** Nodes and edges within `degree` steps; the first are the nodes themselves. */
  reach(ids: readonly string[], degree: number): ReadonlySet<string>;
};

export function neighbourhoods(drawing: Drawing, satellites: readonly Satellite[]): Neighbourhoods {
  const ways = new Map<string, Way[]>();
  const hubs = new Set(drawing.hubs.map((hub) => hub.id));
  const join = (edge: string, a: string, b: string, { far = true, free = false } = {}): void => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = ways.get(from);
      const way = { edge, to, far, free: free || hubs.has(to) };
      if (known) known.push(way);
      else ways.set(from, [way]);
    }
  };
  for (const line of drawing.lines) join(lineId(line), line.source, line.target);
  for (const hub of drawing.hubs) for (const end of hub.ends) join(spokeId(hub.id, end), hub.id, end);
  // Everyone has a supervisor, so a second step along supervision would reach the whole map.
  for (const { kind, source, target } of drawing.ties) {
    join(tieId(kind, source, target), source, target, { far: kind !== 'supervision', free: kind === 'own' });
  }
  for (const dot of satellites) join(tieId('dot', dot.around, dot.id), dot.around, dot.id);
  return { reach: (ids, degree) => reach(ways, ids, degree) };
}

/**
 * Breadth first. A hub is a passage, not a step: an agreement's parties are one step from one another. So is the tie
 * between a body and its own Party organisation: the two are one mark drawn apart.
 */
function reach(
  ways: ReadonlyMap<string, readonly Way[]>,
  ids: readonly string[],
  degree: number,
): Set<string> {
  const found = new Set(ids);
  let front = [...ids];
  for (let step = 0; step < degree; step += 1) {
    const next: string[] = [];
    for (let at = 0; at < front.length; at += 1) {
      const id = front[at];
      if (id === undefined) continue;
      for (const way of ways.get(id) ?? []) {
        if (!way.far && step > 0) continue;
        found.add(way.edge);
        if (found.has(way.to)) continue;
        found.add(way.to);
        (way.free ? front : next).push(way.to);
      }
    }
    front = next;
  }
  return found;
}
