import type { Drawing } from '../draw/drawing.ts';
import { lineId, spokeId, tieId } from './elements.ts';
import type { Satellite } from './satellites.ts';

/** `far`: leads on to a second step and further. `free`: is no step at all. */
type Way = { readonly edge: string; readonly to: string; readonly far: boolean; readonly free: boolean };

/** Who is joined with whom in a drawing. */
export type Neighbourhoods = {
  /** Nodes and edges within `degree` steps; the first are the nodes themselves. */
  reach(ids: readonly string[], degree: number): ReadonlySet<string>;
};

type Joined = Pick<Drawing, 'lines' | 'hubs' | 'ties'>;

/** Nothing is looked at before somebody asks. */
export function neighbourhoods(drawing: Joined, satellites: readonly Satellite[]): Neighbourhoods {
  let ways: ReadonlyMap<string, readonly Way[]> | undefined;
  return {
    reach(ids, degree) {
      ways ??= waysIn(drawing, satellites);
      return reach(ways, ids, degree);
    },
  };
}

function waysIn({ lines, hubs, ties }: Joined, satellites: readonly Satellite[]): Map<string, Way[]> {
  const ways = new Map<string, Way[]>();
  const hubIds = new Set(hubs.map((hub) => hub.id));
  const join = (edge: string, a: string, b: string, { far = true, free = false } = {}): void => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = ways.get(from);
      const way = { edge, to, far, free: free || hubIds.has(to) };
      if (known) known.push(way);
      else ways.set(from, [way]);
    }
  };
  for (const line of lines) join(lineId(line), line.source, line.target);
  for (const hub of hubs) for (const end of hub.ends) join(spokeId(hub.id, end), hub.id, end);
  // Everyone has a supervisor, so a second step along supervision would reach the whole map.
  for (const { kind, source, target } of ties) {
    join(tieId(kind, source, target), source, target, { far: kind !== 'supervision', free: kind === 'own' });
  }
  for (const dot of satellites) join(tieId('dot', dot.around, dot.id), dot.around, dot.id);
  return ways;
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
