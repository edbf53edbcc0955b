import cytoscape, { type Core } from 'cytoscape';
import type { Camera as Seen } from '../../../graph/model/tab-view/tab-view.ts';
import type { Changes, Live } from '../../live/live.ts';
import type { Drawing } from '../draw/drawing.ts';
import { type Element, elementsOf } from '../figure/elements.ts';
import { type Emphasis, NO_EMPHASIS, openEmphasis } from '../figure/emphasis.ts';
import type { Attention } from '../figure/emphasis-of.ts';
import { EMPTY_FIGURE, type Figure, locate } from '../figure/figure.ts';
import { keepEmphasis } from '../figure/kept-emphasis.ts';
import { keepFigure } from '../figure/kept-figure.ts';
import type { Point, Projection } from '../figure/projection.ts';
import { type Scale, scaleAt, zoomStep } from '../figure/scale.ts';
import { DEAD_ZONE_PX } from '../gestures/drag-marks.ts';
import { groundOnly, isCrowded, type TownLevel } from '../towns/folded.ts';
import type { Wish } from '../wish.ts';
import { type Box, type Camera, openCamera } from './camera.ts';
import { stylesheet } from './stylesheet.ts';
import { syncElements } from './sync-elements.ts';

/** The graph on screen, without gestures and labels: view + wish → figure → Cytoscape. */
export type Scene = {
  readonly cy: Core;
  readonly camera: Camera;
  /** All that is to be seen, and what of it is drawn: the same, unless towns are folded. */
  readonly whole: Figure;
  readonly figure: Figure;
  /** Set once it is loaded; `none`: it cannot be, and everything is drawn. */
  towns: TownLevel | 'none' | undefined;
  wish: Wish;
  readonly scale: Scale;
  readonly emphasis: Emphasis;
  projection(): Projection;
  /** To be told at once of every change; it is drawn with the next `redraw`. */
  note(changes: Changes): void;
  /** Reads towards the first drawing until a time on the page's clock; says whether nothing is left to be read. */
  readUntil(timeMs: number): boolean;
  /** Draws what changed since, and what another wish asks; what differs goes into Cytoscape in one batch. */
  redraw(wish: Wish): void;
  /** A mark follows the pointer before its move is dispatched. */
  shift(id: string, to: { x: number; y: number }): void;
  light(attention: Pick<Attention, 'hovered' | 'pairing'>): void;
  fit(now: boolean): void;
  /** What is seen between the panels; undefined: the whole map. */
  seen(): Seen | undefined;
  /** Shows what was seen elsewhere, or the whole map. */
  look(seen: Seen | undefined, now: boolean): void;
  /** Brings what is lit into view, where panels or the edge hide some of it. */
  revealLit(): void;
  /** Brings records into view, near enough to be told apart. */
  reveal(ids: readonly string[]): void;
  close(): void;
};

const RESTYLE_MS = 140;
/** Of a folded district so many elements come with a frame: a town of a thousand would hold it up for a quarter second. */
const ADDED_A_FRAME = 250;
/** Room over the topmost disc for its name. */
const NAME_ROOM = 16;

export function openScene(
  container: HTMLElement,
  live: Live,
  wish: Wish,
  onDrawing: (drawing: Drawing) => void,
  onCrowded: () => void,
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
    // From so many records on even open towns are full: a moving map is then drawn from a bitmap and without lines.
    ...(live.view.nodes.size > LARGE ? { hideEdgesOnViewport: true, textureOnViewport: true } : {}),
  });
  const camera = openCamera(cy);
  const keptFigure = keepFigure(live);
  const emphasisFor = keepEmphasis();
  const emphasise = openEmphasis(cy);
  let told: Drawing | undefined;
  let known: ReadonlyMap<string, Element> = new Map();
  let fitted = false;
  let isAsked = false;
  let step = Number.NaN;
  let restyle: ReturnType<typeof setTimeout> | undefined;
  let nextSlice = 0;
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

  const drawn = (): Figure => {
    const { whole, towns, emphasis, wish } = scene;
    if (towns === 'none' || !isCrowded(whole.drawing)) return whole;
    if (towns) return towns.fold(whole, emphasis, wish);
    if (!isAsked) onCrowded();
    isAsked = true;
    return groundOnly(whole);
  };

  const bring = (elements: readonly Element[]): readonly string[] => {
    cancelAnimationFrame(nextSlice);
    const isFolded = scene.towns !== undefined && scene.towns !== 'none';
    const synced = syncElements(cy, known, elements, isFolded ? ADDED_A_FRAME : undefined);
    known = synced.known;
    if (!synced.isWhole) nextSlice = requestAnimationFrame(() => emphasise(scene.emphasis, bring(elements)));
    return synced.added;
  };

  const scene: Scene & { whole: Figure; figure: Figure; emphasis: Emphasis } = {
    cy,
    camera,
    scale,
    wish,
    towns: undefined,
    whole: EMPTY_FIGURE,
    figure: EMPTY_FIGURE,
    emphasis: NO_EMPHASIS,
    projection: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    note: (changes) => keptFigure.note(changes),
    readUntil: (timeMs) => keptFigure.readUntil(scene.wish, timeMs),
    redraw(next) {
      scene.wish = next;
      const { drawing, figure } = keptFigure.of(next);
      scene.whole = figure;
      scene.light(attention);
      if (!fitted && figure.drawing.marks.size > 0 && cy.width() > 0) {
        fitted = true;
        scene.fit(true);
        followZoom(true);
      }
      if (drawing !== told) onDrawing(drawing);
      told = drawing;
    },
    shift(id, to) {
      const element = known.get(id);
      if (!element) return;
      const isOne = scene.figure === scene.whole;
      scene.whole = shifted(scene.whole, id, to);
      scene.figure = isOne ? scene.whole : shifted(scene.figure, id, to);
      known = new Map(known).set(id, { ...element, place: to });
    },
    light(next) {
      attention = next;
      const { selectedId, focus, shown, lens } = scene.wish;
      scene.emphasis = emphasisFor(scene.whole, { ...next, selectedId, focus, shown, lens });
      const figure = drawn();
      let added: readonly string[] = [];
      if (figure !== scene.figure) {
        scene.figure = figure;
        added = bring(elementsOf(figure.drawing, figure.satellites));
      }
      emphasise(scene.emphasis, added);
    },
    fit(now) {
      camera.fit(boxOf(scene.whole), scene.wish.insets, now);
    },
    seen: () => camera.seen(boxOf(scene.whole), scene.wish.insets),
    look: (seen, now) => camera.look(seen, boxOf(scene.whole), scene.wish.insets, now),
    revealLit() {
      const { drawing } = scene.whole;
      const places = [...drawing.marks.values()].filter((mark) => scene.emphasis.lit.has(mark.id));
      if (places.length > 0) camera.revealToRead(boxAround(places), scene.wish.insets);
    },
    reveal(ids) {
      const places = ids.flatMap((id) => locate(scene.whole, id)?.at ?? []);
      if (places.length > 0) camera.revealToRead(boxAround(places), scene.wish.insets, CALM_ZOOM);
    },
    close() {
      clearTimeout(restyle);
      cancelAnimationFrame(nextSlice);
      cy.destroy();
    },
  };
  return scene;
}
const LARGE = 20_000;
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

function shifted(figure: Figure, id: string, to: Point): Figure {
  const mark = figure.drawing.marks.get(id);
  if (!mark) return figure;
  const marks = new Map(figure.drawing.marks).set(id, { ...mark, x: to.x, y: to.y });
  return { ...figure, drawing: { ...figure.drawing, marks } };
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
