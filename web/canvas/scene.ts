import cytoscape, { type Core } from 'cytoscape';
import type { Day } from '../../graph/model/day.ts';
import { soleHost } from '../../graph/model/mark.ts';
import type { Live } from '../live/live.ts';
import { type Box, type Camera, type Insets, openCamera } from './camera.ts';
import { type Apart, type Drawing, draw, type LegendKey } from './drawing.ts';
import { type Element, elementsOf } from './elements.ts';
import { applyEmphasis, type Emphasis, NO_EMPHASIS } from './emphasis.ts';
import { emphasisOf } from './emphasis-of.ts';
import { EMPTY_FIGURE, type Figure, locate, markFor } from './figure.ts';
import { DEAD_ZONE_PX } from './gestures/drag-marks.ts';
import type { Lens } from './lens.ts';
import { loneDot } from './lone-dot.ts';
import { type Neighbourhoods, neighbourhoods } from './neighbourhood.ts';
import type { Point, Projection } from './projection.ts';
import { type Satellite, satellitesOf } from './satellites.ts';
import { type Scale, scaleAt, zoomStep } from './scale.ts';
import { stylesheet } from './stylesheet.ts';
import { type Synced, syncElements } from './sync-elements.ts';
import { visible } from './visible.ts';

/** What the page asks the map to show. */
export type Wish = {
  readonly on: Day;
  readonly selectedId: string | undefined;
  /** Records chosen for a pairing that is being written: ringed and named. */
  readonly chosen: readonly string[];
  readonly focus: { readonly id: string; readonly degree: number } | undefined;
  /** Records that stand out until they are taken back. */
  readonly shown: readonly string[];
  readonly lens: Lens | undefined;
  readonly hidden: ReadonlySet<LegendKey>;
  readonly expanded: boolean;
  readonly insets: Insets;
};

/** The graph on screen, without gestures and labels: view + wish → figure → Cytoscape. */
export type Scene = {
  readonly cy: Core;
  readonly camera: Camera;
  readonly figure: Figure;
  wish: Wish;
  readonly scale: Scale;
  readonly emphasis: Emphasis;
  projection(): Projection;
  /** Draws the view anew; what differs goes into Cytoscape in one batch. */
  redraw(wish: Wish): Synced;
  /** A mark follows the pointer before its move is dispatched. */
  shift(id: string, to: { x: number; y: number }): void;
  light(attention: {
    hovered: string | undefined;
    pairing: { source: string; target: string | undefined } | undefined;
  }): void;
  fit(now: boolean): void;
  /** Brings what is lit into view, where panels or the edge hide some of it. */
  revealLit(): void;
  /** Brings records into view, near enough to be told apart. */
  reveal(ids: readonly string[]): void;
  close(): void;
};

const RESTYLE_MS = 140;
/** Room over the topmost disc for its name. */
const NAME_ROOM = 16;

export function openScene(
  container: HTMLElement,
  live: Live,
  wish: Wish,
  onDrawing: (drawing: Drawing) => void,
): Scene {
  const scale: Scale = { line: 1, mark: 1 };
  forestallStyleElement();
  const cy = cytoscape({
    container,
    style: stylesheet(scale),
    layout: { name: 'preset' },
    boxSelectionEnabled: false,
    autounselectify: true,
    desktopTapThreshold: DEAD_ZONE_PX,
    // Above this many elements a moving map is drawn from a bitmap and without lines.
    ...(live.view.nodes.size > LARGE ? { hideEdgesOnViewport: true, textureOnViewport: true } : {}),
  });
  const camera = openCamera(cy);
  let known = new Map<string, Element>();
  let near: Neighbourhoods | undefined;
  let fitted = false;
  let step = Number.NaN;
  let restyle: ReturnType<typeof setTimeout> | undefined;
  let attention: Parameters<Scene['light']>[0] = { hovered: undefined, pairing: undefined };

  const followZoom = (now: boolean): void => {
    if (zoomStep(cy.zoom()) === step) return;
    clearTimeout(restyle);
    const apply = () => {
      step = zoomStep(cy.zoom());
      Object.assign(scale, scaleAt(cy.zoom()));
      cy.style().update();
    };
    if (now) apply();
    else restyle = setTimeout(apply, RESTYLE_MS);
  };
  cy.on('zoom', () => followZoom(false));

  const scene: Scene & { figure: Figure; wish: Wish; emphasis: Emphasis } = {
    cy,
    camera,
    scale,
    wish,
    figure: EMPTY_FIGURE,
    emphasis: NO_EMPHASIS,
    projection: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    redraw(next) {
      scene.wish = next;
      const drawing = draw(live.view, next.on, apartIn(live, next));
      const seen = visible(drawing, next.hidden);
      const around = { drawing: seen, satellites: satellitesIn(live, seen, next) };
      const dot = next.selectedId && loneDot(live.view, around, next.selectedId, next.on);
      scene.figure = dot ? { ...around, satellites: [...around.satellites, dot] } : around;
      const elements = elementsOf(seen, scene.figure.satellites);
      const result = syncElements(cy, known, elements);
      known = result.known;
      near = neighbourhoods(seen, scene.figure.satellites);
      scene.light(attention);
      if (!fitted && seen.marks.size > 0 && cy.width() > 0) {
        fitted = true;
        scene.fit(true);
        followZoom(true);
      }
      onDrawing(drawing);
      return result.synced;
    },
    shift(id, to) {
      const { drawing, satellites } = scene.figure;
      const mark = drawing.marks.get(id);
      const element = known.get(id);
      if (!mark || !element) return;
      const marks = new Map(drawing.marks).set(id, { ...mark, x: to.x, y: to.y });
      scene.figure = { drawing: { ...drawing, marks }, satellites };
      known.set(id, { ...element, place: to });
    },
    light(next) {
      attention = next;
      if (!near) return;
      const { selectedId, focus, shown, lens } = scene.wish;
      scene.emphasis = emphasisOf(scene.figure, near, { ...next, selectedId, focus, shown, lens });
      applyEmphasis(cy, scene.emphasis);
    },
    fit(now) {
      camera.fit(boxOf(scene.figure), scene.wish.insets, now);
    },
    revealLit() {
      const { drawing } = scene.figure;
      const places = [...drawing.marks.values()].filter((mark) => scene.emphasis.lit.has(mark.id));
      if (places.length > 0) camera.revealToRead(boxAround(places), scene.wish.insets);
    },
    reveal(ids) {
      const places = ids.flatMap((id) => locate(scene.figure, id)?.at ?? []);
      if (places.length > 0) camera.revealToRead(boxAround(places), scene.wish.insets, CALM_ZOOM);
    },
    close() {
      clearTimeout(restyle);
      cy.destroy();
    },
  };
  return scene;
}
const LARGE = 2_000;
/** Near enough to tell one mark from another, far enough to see where it is. */
const CALM_ZOOM = 0.85;

/**
 * Cytoscape adds a style element for its container, which the page's policy forbids, unless one of this id is there. Our
 * own style sheet already says what it would say.
 */
function forestallStyleElement(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const stand = document.createElement('meta');
  stand.id = id;
  document.head.append(stand);
}

/** A focused body is drawn apart from its own Party organisation, and with 展开 every one is. */
function apartIn({ view }: Live, { expanded, focus, on }: Wish): Apart {
  if (expanded) return 'all';
  return new Set(focus ? [focus.id, soleHost(view, focus.id, on) ?? focus.id] : []);
}

function satellitesIn({ view }: Live, drawing: Drawing, { focus, on }: Wish): Satellite[] {
  const mark = focus && markFor(drawing, focus.id);
  if (!mark) return [];
  const own = drawing.ties.find(
    (tie) => tie.kind === 'own' && (tie.source === mark.id || tie.target === mark.id),
  );
  const twin = own && drawing.marks.get(own.source === mark.id ? own.target : own.source);
  const filled = [...drawing.marks.values()].filter((each) => each.markClass !== 'socialOrganization');
  return satellitesOf(view, mark, twin, on, [...filled, ...drawing.hubs]);
}

function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
}

function boxOf({ drawing }: Figure): Box {
  const circles = [
    ...drawing.discs.map(({ x, y, radius }) => ({ x, y, radius, above: radius + NAME_ROOM })),
    ...[...drawing.marks.values()].map(({ x, y, size }) => ({ x, y, radius: size / 2, above: size / 2 })),
  ];
  return {
    x1: Math.min(...circles.map((each) => each.x - each.radius)),
    y1: Math.min(...circles.map((each) => each.y - each.above)),
    x2: Math.max(...circles.map((each) => each.x + each.radius)),
    y2: Math.max(...circles.map((each) => each.y + each.radius)),
  };
}
