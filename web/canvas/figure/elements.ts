import { HUB_SIZE } from '../../../graph/model/terms/mark-size.ts';
import type { Drawing, Line, Mark } from '../draw/drawing.ts';
import { DOT_SIZE, type Satellite } from './satellites.ts';

/** An element as Cytoscape shall hold it. `classes` say what it is; states such as faded come on top. */
export type Element = {
  readonly id: string;
  readonly classes: string;
  readonly place?: { readonly x: number; readonly y: number };
  readonly size?: number;
  readonly source?: string;
  readonly target?: string;
  /** How far a curve bows, in map units. */
  readonly bend?: number;
  /** What a click on it opens. */
  readonly record?: string;
  readonly movable?: boolean;
};

export const lineId = (line: Line): string => `line ${line.source} ${line.target}`;
export const spokeId = (hubId: string, end: string): string => `spoke ${hubId} ${end}`;
export const tieId = (kind: string, source: string, target: string): string => `${kind} ${source} ${target}`;

/** Beyond this length a line leaves its neighbourhood and is drawn as a curve, so that it does not read as a rung. */
const LONG = 260;
const BOW = 0.11;
const LARGEST_BOW = 70;

/** Curves bow to the north, the western end first: parallels keep apart and none turns back on another. */
export function bendOf(source: { x: number; y: number }, target: { x: number; y: number }): number {
  const length = Math.hypot(target.x - source.x, target.y - source.y);
  return (source.x <= target.x ? -1 : 1) * Math.min(LARGEST_BOW, length * BOW);
}

/** How far a line between two places bows: not at all inside a neighbourhood. */
export function bowOf(from: Place, to: Place, crossing: boolean): number {
  return crossing && Math.hypot(to.x - from.x, to.y - from.y) > LONG ? bendOf(from, to) : 0;
}
type Place = { readonly x: number; readonly y: number };

export function elementsOf(drawing: Drawing, satellites: readonly Satellite[]): Element[] {
  const elements: Element[] = [];
  const hubs = new Map(drawing.hubs.map((hub) => [hub.id, hub]));
  const placeOf = (id: string): Place | undefined => drawing.marks.get(id) ?? hubs.get(id);
  const edge = (
    id: string,
    kinds: string,
    source: string,
    target: string,
    crossing: boolean,
    record?: string,
  ) => {
    const [from, to] = [placeOf(source), placeOf(target)];
    if (!from || !to) return;
    const bend = bowOf(from, to, crossing);
    const classes = bend === 0 ? kinds : `${kinds} crossing`;
    elements.push({
      id,
      classes,
      source,
      target,
      bend,
      ...(record ? { record } : {}),
    });
  };
  for (const mark of drawing.marks.values()) elements.push(markElement(mark));
  for (const hub of drawing.hubs) {
    elements.push({
      id: hub.id,
      classes: `hub ${hub.look}`,
      place: { x: hub.x, y: hub.y },
      size: HUB_SIZE,
      record: hub.id,
      movable: false,
    });
    for (const end of hub.ends)
      edge(spokeId(hub.id, end), `agreement ${hub.look}`, hub.id, end, true, hub.id);
  }
  for (const line of drawing.lines) {
    const bundle = line.agreements.length > 1 ? ' bundle' : '';
    edge(lineId(line), `agreement ${line.look}${bundle}`, line.source, line.target, line.crossing, line.id);
  }
  for (const tie of drawing.ties) {
    const far = drawing.marks.get(tie.source)?.area === drawing.marks.get(tie.target)?.area ? '' : ' far';
    edge(tieId(tie.kind, tie.source, tie.target), `tie ${tie.kind}${far}`, tie.source, tie.target, false);
  }
  for (const dot of satellites) {
    const { id, kind, x, y } = dot;
    elements.push({
      id,
      classes: `dot ${kind}`,
      place: { x, y },
      size: DOT_SIZE,
      record: id,
      movable: false,
    });
  }
  return elements;
}

function markElement(mark: Mark): Element {
  const classes = `mark ${mark.markClass}${mark.lead ? ' lead' : ''}`;
  const { id, x, y, size, movable } = mark;
  return { id, classes, place: { x, y }, size, record: id, movable };
}
