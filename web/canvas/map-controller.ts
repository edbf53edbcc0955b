import type { Core } from 'cytoscape';
import type { Camera } from '../../graph/model/tab-view/tab-view.ts';
import type { Changes, Live } from '../live/live.ts';
import { personColourValue } from '../ui/person-colour.ts';
import type { Drawing } from './draw/drawing.ts';
import type { Bubble } from './figure/bubble.ts';
import { canSign } from './figure/emphasis-of.ts';
import { locate } from './figure/figure.ts';
import { watchDrag } from './gestures/drag-marks.ts';
import { watchHover } from './gestures/hover.ts';
import { placeHandle } from './gestures/link-handle.ts';
import { watchPairHandle } from './gestures/pair.ts';
import { watchPan } from './gestures/pan.ts';
import { watchWheel } from './gestures/wheel.ts';
import { type MapCursor, mapCursor } from './map-cursor.ts';
import { mapPairing } from './map-pairing.ts';
import { ownTurn } from './own-turn.ts';
import { openLayers, type Showing, type Standing, type Words } from './paint/overlay.ts';
import { watchPanels } from './panels.ts';
import { openScene } from './scene/scene.ts';
import { watchCamera } from './scene/watch-camera.ts';
import { bubbleAt, type TownLevel } from './towns/folded.ts';
import { loadTowns } from './towns/load-towns.ts';
import type { Sought, Wish } from './wish.ts';

export type MapParts = {
  readonly root: HTMLElement;
  readonly graph: HTMLElement;
  readonly under: HTMLCanvasElement;
  readonly over: HTMLCanvasElement;
  readonly handle: HTMLElement;
};
/** Asked anew each time, so that a new render of the page needs no new map. */
export type MapCalls = {
  onSelect(id: string | undefined): void;
  onFocus(id: string | undefined): void;
  onPair(sourceId: string, targetId: string): void;
  onDrawing(drawing: Drawing): void;
  /** The first drawing is on the screen. */
  onPainted(): void;
  /** The map is looked at from elsewhere; undefined: all of it is seen. */
  onCamera(camera: Camera | undefined): void;
  /** The town that somebody has opened. */
  onTown(area: string | undefined): void;
  words(): Words;
};

export type MapController = {
  readonly cy: Core;
  update(wish: Wish, sought?: Sought): void;
  fit(): void;
  zoomBy(factor: number): void;
  flyTo(id: string): void;
  /** Moves just so far that these records are in view and can be read. */
  reveal(ids: readonly string[]): void;
  /** Shows where something has just happened, once it is drawn: moves only to what is out of view. */
  point(ids: readonly string[], colour: string): void;
  readonly cursor: MapCursor;
  /** A town that is a bubble, in words. */
  announce(bubble: Bubble): string;
  close(): void;
};

/** Incoming changes are drawn at most this often: a redraw costs the same for one change as for a thousand. */
const TICK_MS = 100;
/** While marks are many, or one of them is held, there is more to do than to look at changes. */
const BUSY_TICK_MS = 250;
const MANY = 5_000;
const SLICE_MS = 10;
/** One tick's import of a thousand rows is no occasion for a thousand rings. */
const MOST_RINGS = 24;

export function openMap(
  parts: MapParts,
  live: Live,
  first: Wish & { readonly sought?: Sought | undefined },
  calls: MapCalls,
): MapController {
  // The page's answer to a drawing is a rendering.
  const drawn = ownTurn<Drawing>((drawing) => calls.onDrawing(drawing));
  const scene = openScene(
    parts.graph,
    live,
    first,
    (drawing) => drawn.tell(drawing),
    () =>
      loadTowns(scene, {
        root: parts.root,
        cy,
        camera,
        hover,
        onChange: () => refresh(),
        onOpened: (area) => calls.onTown(area),
      }),
  );
  const { cy, camera } = scene;
  const showing: Showing = { hovered: undefined, cursor: undefined, pairing: undefined };
  const panels = watchPanels(parts.root, () => layers.stale());
  const layers = openLayers(
    parts,
    scene,
    showing,
    () => calls.words(),
    () => panels.rects(),
    () => putHandle(),
  );
  /** The first drawing reads the whole graph: in slices, until it is there. */
  let beginning: ReturnType<typeof setTimeout> | undefined;
  let firstFrame = 0;
  let hasBegun = false;
  let { sought } = first;
  let tick: ReturnType<typeof setTimeout> | undefined;
  let waiting = new Map<string, string>();
  /** Where those stood before they changed. */
  let stood: Standing = new Map();

  const handleId = (): string | undefined => {
    if (showing.pairing) return undefined;
    // In focus the selected one is surrounded by what belongs to it; there the handle waits for the pointer.
    const candidates = [showing.hovered, scene.wish.focus ? undefined : scene.wish.selectedId];
    return candidates.find((id) => id !== undefined && canSign(scene.figure, id));
  };
  /** Beside its mark, where it covers neither another one nor a name. */
  const putHandle = (): void =>
    placeHandle(parts.handle, scene.figure, handleId(), scene.projection(), scene.scale, layers.written());
  const paint = (): void => {
    layers.paint();
    putHandle();
  };
  const refresh = (): void => {
    const { hovered, pairing } = showing;
    scene.light({ hovered, pairing });
    cursor.check();
    layers.stale();
    putHandle();
  };
  const redraw = (wish: Wish): void => {
    if (!hasBegun) {
      scene.wish = wish;
      return;
    }
    const { wish: before, figure, emphasis } = scene;
    scene.redraw(wish);
    if (wish.on !== before.on)
      layers.trace(wish.on > before.on ? { before: figure.drawing, after: scene.figure.drawing } : undefined);
    if (wish !== before || scene.figure !== figure || scene.emphasis !== emphasis) refresh();
  };

  const towns = (): TownLevel | undefined => (scene.towns === 'none' ? undefined : scene.towns);
  const cursor = mapCursor(scene, showing, layers, towns);

  const resize = (): void => {
    const { clientWidth, clientHeight } = parts.root;
    cy.resize();
    layers.resize(clientWidth, clientHeight);
    if (scene.figure.drawing.marks.size === 0) redraw(scene.wish);
    paint();
  };
  const observer = new ResizeObserver(resize);
  observer.observe(parts.root);
  layers.resize(parts.root.clientWidth, parts.root.clientHeight);

  const isBusy = (): boolean => live.view.nodes.size > MANY || cy.nodes(':grabbed').nonempty();
  let pointed: readonly string[] = [];
  const drawSoon = (): void => {
    tick ??= setTimeout(
      () => {
        tick = undefined;
        redraw(scene.wish);
        if (pointed.length > 0) scene.reveal(pointed);
        layers.pulse(waiting, stood);
        pointed = [];
        waiting = new Map();
        stood = new Map();
      },
      isBusy() ? BUSY_TICK_MS : TICK_MS,
    );
  };
  const stopChanges = live.onChanges((changes: Changes) => {
    if (changes !== 'all') {
      // Before anything draws again: what is deleted stands nowhere after that.
      if (stood.size < MOST_RINGS) {
        const ids = [...changes.nodes, ...changes.relations].slice(0, MOST_RINGS);
        for (const [id, where] of layers.standing(ids)) if (!stood.has(id)) stood.set(id, where);
      }
      const own = personColourValue(live.actorId ?? '');
      for (const id of [...changes.nodes, ...changes.relations]) waiting.set(endOf(live, id), own);
      for (const [id, actorId] of changes.others) waiting.set(endOf(live, id), personColourValue(actorId));
    }
    scene.note(changes);
    drawSoon();
  });

  cy.on('render', paint);
  cy.on('tap', (event) => {
    const isGround = event.target === cy;
    const bubble = isGround ? bubbleAt(scene.figure, event.position) : undefined;
    if (bubble) showing.cursor = bubble.id;
    // 区级 and 区外 are no records.
    const town = bubble && live.view.node(bubble.id)?.id;
    calls.onSelect(isGround ? town : (event.target.data('record') as string | undefined));
    if (bubble) refresh();
  });
  cy.on('dbltap', (event) => {
    const bubble = event.target === cy ? bubbleAt(scene.figure, event.position) : undefined;
    if (bubble) towns()?.open(bubble.id);
  });
  cy.on('dbltap', 'node, edge.agreement', (event) =>
    calls.onFocus(event.target.data('record') as string | undefined),
  );
  const hover = watchHover(
    parts.root,
    cy,
    (point) => bubbleAt(scene.figure, point)?.id,
    (id) => {
      showing.hovered = id;
      refresh();
    },
  );
  watchDrag(
    parts.root,
    cy,
    (id) => {
      const mark = scene.figure.drawing.marks.get(id);
      return mark && { mark, disc: scene.figure.drawing.discs.find((disc) => disc.area === mark.area) };
    },
    (mark, to) => {
      scene.shift(mark.id, to);
      layers.stale();
    },
    (mark, { x, y }) => {
      scene.shift(mark.id, { x, y });
      live.dispatch({ type: 'node.move', args: { id: mark.id, area: mark.area, x, y } }).then((outcome) => {
        if (outcome.status !== 'ok') redraw(scene.wish);
      });
    },
  );
  const cameraWatch = watchCamera(cy, () => hasBegun && calls.onCamera(scene.seen()));
  const stopPan = watchPan(parts.root, cy);
  const stopWheel = watchWheel(parts.root, cy);
  const stopPair = watchPairHandle(
    parts.root,
    parts.handle,
    mapPairing(scene, showing, { hover, layers, refresh, handleId, calls }),
  );
  parts.handle.addEventListener('pointerenter', hover.hold);
  parts.handle.addEventListener('pointerleave', hover.release);

  const begin = (): void => {
    const isRead = scene.readUntil(performance.now() + SLICE_MS);
    beginning = setTimeout(isRead ? drawFirst : begin);
  };
  const drawFirst = (): void => {
    hasBegun = true;
    redraw({ ...scene.wish });
    if (sought) scene.look(sought.camera, true);
    // Layers and graph are painted in this frame; the turn after it comes when they can be seen.
    firstFrame = requestAnimationFrame(() => {
      beginning = setTimeout(() => calls.onPainted());
    });
  };
  beginning = setTimeout(begin);
  return {
    cy,
    update(wish, next) {
      const keys = Object.keys(wish) as (keyof Wish)[];
      const isShown = wish.shown.length > 0 && wish.shown !== scene.wish.shown;
      const isFocused = wish.focus !== undefined && wish.focus.id !== scene.wish.focus?.id;
      const hasOtherRoom = wish.insets !== scene.wish.insets;
      if (keys.some((key) => wish[key] !== scene.wish[key])) redraw(wish);
      if (hasOtherRoom) cameraWatch.note();
      const isSought = next !== sought;
      sought = next;
      if (hasBegun && isSought && next) scene.look(next.camera, next.isGiven !== true);
      if (next?.isGiven && isSought) return;
      // To focus is to ask for the neighbours: none of them stays under the inspector that opens with it.
      if (isFocused || isShown) scene.revealLit();
    },
    fit: () => scene.fit(false),
    zoomBy: (factor) => camera.zoomBy(factor, scene.wish.insets),
    flyTo(id) {
      const located = locate(scene.whole, id);
      if (located) camera.flyTo(located.at, scene.wish.insets);
    },
    reveal: (ids) => scene.reveal(ids),
    point(ids, colour) {
      pointed = ids;
      for (const id of ids) waiting.set(endOf(live, id), colour);
      drawSoon();
    },
    cursor,
    announce: (bubble) => towns()?.announce(bubble) ?? '',
    close() {
      clearTimeout(beginning);
      cancelAnimationFrame(firstFrame);
      drawn.close();
      clearTimeout(tick);
      stopChanges();
      observer.disconnect();
      panels.close();
      cameraWatch.close();
      stopPan();
      stopWheel();
      stopPair();
      hover.close();
      layers.close();
      towns()?.close();
      scene.close();
    },
  };
}

/** A change of a relation shows at what it starts from. */
const endOf = (live: Live, id: string): string => live.view.relation(id)?.source ?? id;
