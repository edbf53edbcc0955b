import type { Core } from 'cytoscape';
import type { Camera as Seen } from '../../../graph/model/tab-view/tab-view.ts';
import type { Projection } from '../figure/projection.ts';
import { isStill } from './motion.ts';
import { type Insets, isSameLook, lookingAt, middleOf, seenAt } from './seen.ts';

export type Box = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
type Point = { readonly x: number; readonly y: number };

const MARGIN = 28;
/** On a phone the map needs every pixel of the width, and the page leaves some air already. */
const NARROW = { upTo: 600, margin: 4 } as const;
const FLY_MS = 400;
const STEP_MS = 120;
const LARGEST_ZOOM = 5;
/** A flight ends at least this near, so that names can be read. */
const READING_ZOOM = 1.1;

export type Camera = {
  /** Shows a box whole; without `now` it flies. */
  fit(box: Box, insets: Insets, now: boolean): void;
  flyTo(point: Point, insets: Insets): void;
  /** What is seen between the panels; undefined: a box whole, as `fit` shows it. */
  seen(box: Box, insets: Insets): Seen | undefined;
  /** Shows what was seen elsewhere, or a box whole; what is seen already stays as it is. */
  look(seen: Seen | undefined, box: Box, insets: Insets, now: boolean): void;
  zoomBy(factor: number, insets: Insets): void;
  /** Moves the map just so far that a box is in view, and out where it would not fit. */
  reveal(box: Box, insets: Insets): void;
  /** The same for what is to be read: nearer, too, where it would be smaller than at `zoom`. */
  revealToRead(box: Box, insets: Insets, zoom?: number): void;
};

/** Moves the viewport when a person asks for it; nothing else may. Honours `prefers-reduced-motion`. */
export function openCamera(cy: Core): Camera {
  const go = (zoom: number, pan: Point, duration: number): void => {
    cy.stop(true);
    if (duration === 0 || isStill()) cy.viewport({ zoom, pan: { ...pan } });
    else cy.animate({ zoom, pan: { ...pan }, duration, easing: 'ease-in-out-cubic' });
  };
  const middle = (insets: Insets): Point => ({
    x: (insets.left + cy.width() - insets.right) / 2,
    y: (insets.top + cy.height() - insets.bottom) / 2,
  });
  const centred = (point: Point, zoom: number, insets: Insets): Point => {
    const at = middle(insets);
    return { x: at.x - point.x * zoom, y: at.y - point.y * zoom };
  };
  const reveal = (box: Box, insets: Insets, mostZoom: number): void => {
    const room = 2 * MARGIN;
    const [low, high] = [insets.left + room, cy.width() - insets.right - room];
    const [top, bottom] = [insets.top + room, cy.height() - insets.bottom - room];
    const fits = Math.min(
      Math.max(1, high - low) / Math.max(1, box.x2 - box.x1),
      Math.max(1, bottom - top) / Math.max(1, box.y2 - box.y1),
    );
    const zoom = Math.max(cy.minZoom(), Math.min(mostZoom, fits));
    const ratio = zoom / cy.zoom();
    const at = middle(insets);
    const pan = cy.pan();
    const x = at.x - (at.x - pan.x) * ratio;
    const y = at.y - (at.y - pan.y) * ratio;
    const shift = (from: number, to: number, least: number, most: number) =>
      from < least ? least - from : to > most ? most - to : 0;
    const dx = shift(box.x1 * zoom + x, box.x2 * zoom + x, low, high);
    const dy = shift(box.y1 * zoom + y, box.y2 * zoom + y, top, bottom);
    const isPoint = box.x1 === box.x2 && box.y1 === box.y2;
    if (dx !== 0 || dy !== 0 || ratio !== 1) go(zoom, { x: x + dx, y: y + dy }, isPoint ? STEP_MS : FLY_MS);
  };
  const fitted = (box: Box, insets: Insets): Projection => {
    const margin = cy.width() < NARROW.upTo ? NARROW.margin : MARGIN;
    const width = Math.max(1, cy.width() - insets.left - insets.right - 2 * margin);
    const height = Math.max(1, cy.height() - insets.top - insets.bottom - 2 * margin);
    const zoom = Math.min(
      width / Math.max(1, box.x2 - box.x1),
      height / Math.max(1, box.y2 - box.y1),
      LARGEST_ZOOM,
    );
    const point = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
    return { zoom, pan: centred(point, zoom, insets) };
  };
  const showWhole = (box: Box, insets: Insets, now: boolean): void => {
    const { zoom, pan } = fitted(box, insets);
    cy.minZoom(Math.min(zoom * 0.5, 0.5));
    cy.maxZoom(LARGEST_ZOOM);
    go(zoom, pan, now ? 0 : FLY_MS);
  };
  const at = (): Projection => ({ zoom: cy.zoom(), pan: cy.pan() });
  const size = () => ({ width: cy.width(), height: cy.height() });
  return {
    fit: showWhole,
    seen: (box, insets) => (isSameLook(at(), fitted(box, insets)) ? undefined : seenAt(at(), size(), insets)),
    look(seen, box, insets, now) {
      const { zoom: wanted, pan } = seen ? lookingAt(seen, size(), insets) : fitted(box, insets);
      const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), wanted));
      if (isSameLook(at(), { zoom, pan })) return;
      if (seen) go(zoom, centred(middleOf(seen), zoom, insets), now ? 0 : FLY_MS);
      else showWhole(box, insets, now);
    },
    flyTo(point, insets) {
      const zoom = Math.max(cy.zoom(), READING_ZOOM);
      go(zoom, centred(point, zoom, insets), FLY_MS);
    },
    zoomBy(factor, insets) {
      const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
      const at = middle(insets);
      const pan = cy.pan();
      const ratio = zoom / cy.zoom();
      go(zoom, { x: at.x - (at.x - pan.x) * ratio, y: at.y - (at.y - pan.y) * ratio }, STEP_MS);
    },
    reveal: (box, insets) => reveal(box, insets, cy.zoom()),
    revealToRead: (box, insets, zoom = READING_ZOOM) => reveal(box, insets, Math.max(cy.zoom(), zoom)),
  };
}
