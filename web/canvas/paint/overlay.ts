import type { Disc, Drawing } from '../draw/drawing.ts';
import { areOne } from '../draw/kept.ts';
import { locate, markFor, twins } from '../figure/figure.ts';
import type { Point } from '../figure/projection.ts';
import { LEGIBLE_ZOOM } from '../labels/label-budget.ts';
import { type LabelMap, placeLabelMap } from '../labels/label-map.ts';
import type { Rect } from '../labels/obstacles.ts';
import { paintLabels, type RimText, rimWidth } from '../labels/paint-labels.ts';
import { Sprites } from '../labels/sprites.ts';
import type { Screen } from '../lens/lens.ts';
import { isStill } from '../scene/motion.ts';
import type { Scene } from '../scene/scene.ts';
import type { TownLevel } from '../towns/folded.ts';
import { openLayer } from './layer.ts';
import { paintDiscs } from './paint-discs.ts';
import { circleOf, paintOverlay } from './paint-overlay.ts';
import { type Circle, Pulses } from './pulses.ts';
import type { TimeTraces } from './time-traces.ts';

/** What the layers show beside the graph itself. */
export type Showing = {
  hovered: string | undefined;
  /** Where the keyboard is. */
  cursor: string | undefined;
  pairing: { source: string; target: string | undefined; over: string | undefined; to: Point } | undefined;
};
export type Words = { readonly district: string; readonly outside: string; readonly samplePrefix: string };

/** The two layers of our own: discs under the graph; names, rings and pulses over it. */
export type Layers = {
  resize(width: number, height: number): void;
  /** Labels are to be placed anew before the next frame: what is drawn, lit or named has changed. */
  stale(): void;
  /** Where names stand now. */
  written(): readonly Rect[];
  /** Paints what of the layers is not as it was painted last; called with every frame of the graph. */
  paint(): void;
  /** Where records stand, to be remembered before the next drawing. */
  standing(ids: Iterable<string>): Standing;
  /** Rings around records, in colours; around what is drawn no more, where it stood. */
  pulse(colours: ReadonlyMap<string, string>, stood: Standing): void;
  /** Marks what a later day has brought; undefined: the map went back, where nothing begins or ends. */
  trace(change: { readonly before: Drawing; readonly after: Drawing } | undefined): void;
  close(): void;
};

/** Records with the circles of their marks. */
export type Standing = Map<string, ReadonlyMap<string, Circle | undefined>>;

/** Labels are placed anew when the map has been panned this far. */
const PANNED_PX = 120;
const RESTS_MS = 160;
const NOTHING: ReadonlySet<string> = new Set();

export function openLayers(
  canvases: { root: HTMLElement; under: HTMLCanvasElement; over: HTMLCanvasElement },
  scene: Scene,
  showing: Showing,
  words: () => Words,
  panels: () => readonly Rect[],
  /** Names stand elsewhere. */
  onPlaced: () => void,
): Layers {
  const under = openLayer(canvases.under);
  const over = openLayer(canvases.over);
  const sprites = new Sprites();
  const pulses = new Pulses(canvases.root);
  let traces: TimeTraces | undefined;
  let labels: LabelMap | undefined;
  let isStale = true;
  /** Something else is to be painted: where somebody points, or what passes by. */
  let isWanted = true;
  /** What the layers were last painted from, beside what `stale` is called for. */
  let painted: { readonly ground: readonly unknown[]; readonly over: readonly unknown[] } = {
    ground: [],
    over: [],
  };
  let frame = 0;
  let endOfTraces: ReturnType<typeof setTimeout> | undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;
  const size = { width: 0, height: 0 };

  const rimText = (area: string): RimText => {
    const disc = scene.figure.drawing.discs.find((each) => each.area === area);
    const { district, outside } = words();
    const { lens } = scene.wish;
    const name = area === 'district' ? district : area === 'outside' ? outside : (disc?.name ?? '');
    // From afar names are all there is room for.
    if (scene.projection().zoom < LEGIBLE_ZOOM) return { name, count: '' };
    if (lens) return { name, count: lens.areaText(area) ?? '' };
    return { name, count: disc && disc.total > 0 ? `${disc.paired}/${disc.total}` : '' };
  };
  const nodesOf = (id: string | undefined): readonly string[] =>
    id === undefined ? [] : (locate(scene.figure, id)?.nodes ?? []);

  const folding = (): TownLevel | undefined => {
    const { figure, towns } = scene;
    return figure.folded && towns !== 'none' ? towns : undefined;
  };
  /** Where its town is closed, the town wears the ring. */
  const ringsFor = (id: string): readonly string[] => {
    const nodes = nodesOf(id);
    const area = nodes.length === 0 ? markFor(scene.whole.drawing, id)?.area : undefined;
    return area === undefined ? nodes : [area];
  };

  const chosen = (): readonly string[] => scene.wish.chosen.flatMap(nodesOf);
  /** A town has no mark; its disc wears the ring. */
  const ringed = (): readonly string[] => {
    const { selectedId } = scene.wish;
    const disc = scene.whole.drawing.discs.find((each) => each.area === selectedId);
    return [...(disc ? [disc.area] : nodesOf(selectedId)), ...chosen()];
  };

  const place = (): LabelMap => {
    const { figure, wish, emphasis, scale } = scene;
    const selected = nodesOf(wish.selectedId);
    const must = [...selected, ...chosen(), ...nodesOf(showing.hovered), ...nodesOf(showing.cursor)];
    if (wish.focus) must.push(...twins(figure, nodesOf(wish.focus.id)));
    if (wish.lens) must.push(...wish.lens.named.flatMap(nodesOf));
    if (showing.pairing) must.push(showing.pairing.source, ...nodesOf(showing.pairing.target));
    const naming = {
      must: new Set(must),
      pill: selected.length === 1 ? selected[0] : nodesOf(wish.lens?.subject)[0],
      lit: emphasis.fades && !showing.pairing ? emphasis.lit : undefined,
      isCalm: emphasis.isCalm,
      kept: showing.pairing ? NOTHING : emphasis.lit,
      samplePrefix: words().samplePrefix,
    };
    const { left, top, right, bottom } = wish.insets;
    const seen = { x: left, y: top, width: size.width - left - right, height: size.height - top - bottom };
    const projection = scene.projection();
    const taken = wish.lens?.boxes({ figure, projection, scale }) ?? [];
    const ofTowns = folding()?.boxes({ figure, projection, scale }) ?? [];
    const view = { ...size, seen, panels: [...panels(), ...taken, ...ofTowns] };
    const widthOf = (disc: Disc) => rimWidth(rimText(disc.area), sprites);
    return placeLabelMap(figure, naming, { projection, scale, view }, sprites, widthOf, labels);
  };
  const isOutdated = (): boolean => {
    if (!labels || isStale) return true;
    const { zoom, pan } = scene.projection();
    const { projection } = labels;
    return (
      zoom !== projection.zoom || Math.hypot(pan.x - projection.pan.x, pan.y - projection.pan.y) > PANNED_PX
    );
  };
  /** A pan carries labels along; when it rests, those that the edge now cuts find another place. */
  const settle = (): void => {
    const { pan } = scene.projection();
    clearTimeout(settled);
    if (labels && (pan.x !== labels.projection.pan.x || pan.y !== labels.projection.pan.y))
      settled = setTimeout(stale, RESTS_MS);
  };
  const stale = (): void => {
    isStale = true;
    next();
  };
  const screen = (): Screen => ({ figure: scene.figure, projection: scene.projection(), scale: scene.scale });
  const paintGround = ({ figure, projection, scale }: Screen): void =>
    under.paint((context) => {
      folding()?.paintGround(context, { figure, projection, scale }, scene.emphasis, showing);
      paintDiscs(context, figure.drawing.discs, projection);
    });
  const paintOver = (screen: Screen): void => {
    if (!labels || isOutdated()) {
      labels = place();
      onPlaced();
    }
    const placed = labels;
    settle();
    clearTimeout(endOfTraces);
    let passing = 0;
    over.paint((context) => {
      folding()?.paintWords(context, screen, scene.emphasis, showing);
      scene.wish.lens?.paint(context, screen, scene.emphasis);
      passing = traces?.paint(context, screen, performance.now(), isStill()) ?? 0;
      paintOverlay(context, screen, {
        selected: ringed(),
        cursor: showing.cursor,
        pairing: showing.pairing,
        faded: scene.emphasis.fades,
      });
      paintLabels(context, placed, screen.projection, rimText, sprites);
    });
    if (passing === 0) return;
    if (!isStill()) next();
    else endOfTraces = setTimeout(next, (traces?.endMs ?? 0) - performance.now());
  };
  const paint = (): void => {
    const now = screen();
    const { figure, projection, scale } = now;
    const { zoom, pan } = projection;
    const view = [figure, zoom, pan.x, pan.y, size.width, size.height];
    const { emphasis } = scene;
    const ground = [...view, emphasis.fades, emphasis.isCalm, showing.hovered];
    const over = [...view, emphasis, scale.mark, scale.line];
    const isOther = !areOne(over, painted.over);
    if (!areOne(ground, painted.ground)) paintGround(now);
    if (isOther || isWanted) {
      cancelAnimationFrame(frame);
      isWanted = false;
      paintOver(now);
      isStale = false;
      pulses.follow((id) => circleOf(now, id));
    }
    painted = { ground, over };
  };
  const next = (): void => {
    isWanted = true;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(paint);
  };
  return {
    resize(width, height) {
      Object.assign(size, { width, height });
      under.resize(width, height);
      over.resize(width, height);
      stale();
    },
    stale,
    written() {
      if (!labels) return [];
      const { pan } = scene.projection();
      const [dx, dy] = [pan.x - labels.projection.pan.x, pan.y - labels.projection.pan.y];
      return labels.labels.map(({ at: { rect } }) => ({ ...rect, x: rect.x + dx, y: rect.y + dy }));
    },
    paint,
    standing(ids) {
      const now = screen();
      return new Map(
        [...ids].map((id) => [id, new Map(ringsFor(id).map((node) => [node, circleOf(now, node)]))]),
      );
    },
    pulse(colours, stood) {
      const gone = new Map<string, Circle>();
      const ofMarks = [...colours].flatMap(([id, colour]) => {
        const now = ringsFor(id);
        if (now.length > 0) return now.map((node) => [node, colour] as const);
        return [...(stood.get(id) ?? [])].map(([node, circle]) => {
          if (circle) gone.set(node, circle);
          return [node, colour] as const;
        });
      });
      pulses.start(new Map(ofMarks), (id) => circleOf(screen(), id), gone);
    },
    trace(change) {
      if (!change) {
        traces?.clear();
        next();
        return;
      }
      // A map that goes through time without its traces is still right.
      import('./time-traces.ts').then(
        ({ TimeTraces }) => {
          if (scene.cy.destroyed()) return;
          traces ??= new TimeTraces();
          traces.start(change.before, change.after, performance.now());
          next();
        },
        () => {},
      );
    },
    close() {
      cancelAnimationFrame(frame);
      clearTimeout(endOfTraces);
      pulses.close();
      clearTimeout(settled);
    },
  };
}
