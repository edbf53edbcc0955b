import { spokeId } from '../figure/elements.ts';
import { type Figure, locate } from '../figure/figure.ts';
import type { Point } from '../figure/projection.ts';

/** The reason of a finding in map terms: record after record, each with the word for the relation that leads to it. */
export type LensPath = {
  /** Whom it is about: named most loudly. */
  readonly subject: string | undefined;
  readonly stops: readonly { readonly id: string; readonly label: string }[];
  readonly missing?: { readonly from: string; readonly to?: string | undefined; readonly label: string };
};

export type PathEnd = Point & { readonly node: string };
/** A line that the map does not draw by itself. */
type Segment = {
  readonly from: PathEnd;
  readonly to: PathEnd;
  readonly label: string;
  readonly isMissing: boolean;
};
export type PathOnMap = {
  /** Marks on the path, and the map's own lines along it. */
  readonly lit: ReadonlySet<string>;
  readonly segments: readonly Segment[];
  /** What is missing at one record alone. */
  readonly lone: { readonly at: PathEnd; readonly label: string } | undefined;
};

/**
 * Where a path runs on the map. Records that share a mark are one stop; what stands nowhere is passed over; where an
 * agreement's own line or spoke leads from one stop to the next, that line is lit and none is added.
 */
export function pathOnMap(figure: Figure, path: LensPath): PathOnMap {
  const lit = new Set<string>();
  const segments: Segment[] = [];
  let before: PathEnd | undefined;
  let isAlongLine = false;
  for (const { id, label } of path.stops) {
    const located = locate(figure, id);
    if (!located || located.nodes.length === 0) continue;
    for (const node of located.nodes) lit.add(node);
    if (located.edge) {
      lit.add(located.edge);
      isAlongLine = true;
      continue;
    }
    const stop = endOf(figure, id);
    if (!stop) continue;
    if (before && before.node !== stop.node && !isAlongLine) {
      const spoke = spokeBetween(figure, before.node, stop.node);
      if (spoke) lit.add(spoke);
      else segments.push({ from: before, to: stop, label, isMissing: false });
    }
    before = stop;
    isAlongLine = false;
  }
  const { missing } = path;
  const from = missing && endOf(figure, missing.from);
  const to = missing?.to === undefined ? undefined : endOf(figure, missing.to);
  const isBetween = from && to && from.node !== to.node;
  if (missing && isBetween) segments.push({ from, to, label: missing.label, isMissing: true });
  const at = from ?? to;
  return { lit, segments, lone: missing && at && !isBetween ? { at, label: missing.label } : undefined };
}

function endOf(figure: Figure, id: string): PathEnd | undefined {
  const located = locate(figure, id);
  const node = located?.nodes[0];
  return located && node !== undefined ? { x: located.at.x, y: located.at.y, node } : undefined;
}

function spokeBetween({ drawing }: Figure, one: string, other: string): string | undefined {
  const hub = drawing.hubs.find((each) => each.id === one || each.id === other);
  const end = hub?.id === one ? other : one;
  return hub?.ends.includes(end) ? spokeId(hub.id, end) : undefined;
}
