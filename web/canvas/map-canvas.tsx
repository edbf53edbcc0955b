import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Camera } from '../../graph/model/tab-view/tab-view.ts';
import type { Live } from '../live/live.ts';
import { useEscape } from '../ui/escape.ts';
import { isMissing, LateModule } from '../ui/late-module.ts';
import { NotLoaded } from '../ui/not-loaded.tsx';
import type { Drawing, Mark, MarkClass } from './draw/drawing.ts';
import type { Bubble } from './figure/bubble.ts';
import type { Direction } from './gestures/nearest.ts';
import type { MapController } from './map-controller.ts';
import type { Sought, Wish } from './wish.ts';
import './map-canvas.css';

/** The words of the canvas; the shell gives them in the page's language. */
export type MapTexts = {
  /** What the canvas is, for a screen reader: name and keys. */
  readonly label: string;
  readonly district: string;
  readonly outside: string;
  /** Tooltip of the handle from which a pairing is drawn. */
  readonly pair: string;
  /** Written in quiet ink before the names of samples; `示例·` unless given. */
  readonly samplePrefix?: string;
  /** Spoken when the keyboard arrives at a mark. */
  announce(mark: {
    readonly name: string;
    readonly kind: MarkClass;
    readonly area: string;
    readonly degree: number;
  }): string;
};

export type MapCanvasProps = Wish & {
  readonly live: Live;
  readonly sought: Sought | undefined;
  readonly texts: MapTexts;
  onSelect(id: string | undefined): void;
  onFocus(id: string | undefined): void;
  onPair(sourceId: string, targetId: string): void;
  onDrawing(drawing: Drawing): void;
  /** The first drawing is on the screen. */
  onPainted(): void;
  onCamera(camera: Camera | undefined): void;
  readonly handle: Ref<MapHandle>;
};

export type MapHandle = {
  fit(): void;
  zoomBy(factor: number): void;
  zoomLevel(): number;
  flyTo(id: string): void;
  /** Moves just so far that these records are in view and can be read. */
  reveal(ids: readonly string[]): void;
  /** Shows where something has just happened: moves only to what is out of view. */
  point(ids: readonly string[], colour: string): void;
  onZoom(listener: (zoom: number) => void): () => void;
};

/** Half of the page's script, asked for at once and compiled in a turn of its own, while the graph comes in. */
const controller = new LateModule(() => import('./map-controller.ts'));
void controller.fetch();

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const ZOOM_STEP = 1.25;

/** The map. One effect makes and unmakes it; the live store feeds it outside React's render. */
export function MapCanvas(props: MapCanvasProps) {
  const { live, on, selectedId, chosen, focus, shown, lens, hidden, expanded, insets, sought, texts } = props;
  const root = useRef<HTMLDivElement>(null);
  const map = useRef<MapController>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const status = useSyncExternalStore(controller.subscribe, () => controller.status);
  const [said, setSaid] = useState('');
  const [town, setTown] = useState<string>();
  useEscape(() => say(map.current?.cursor.openTown(undefined)), town !== undefined);

  useEffect(() => {
    const element = root.current;
    const part = (name: string) => element?.querySelector(`[data-part=${name}]`);
    const [graph, under, over, handle] = [part('graph'), part('under'), part('over'), part('handle')];
    if (!element || !(graph instanceof HTMLElement) || !(handle instanceof HTMLElement)) return;
    if (!(under instanceof HTMLCanvasElement) || !(over instanceof HTMLCanvasElement)) return;
    const open = ({ openMap }: NonNullable<typeof controller.value>) => {
      map.current = openMap({ root: element, graph, under, over, handle }, live, latest.current, {
        onSelect: (id) => latest.current.onSelect(id),
        onFocus: (id) => latest.current.onFocus(id),
        onPair: (source, target) => latest.current.onPair(source, target),
        onDrawing: (drawing) => latest.current.onDrawing(drawing),
        onPainted: () => latest.current.onPainted(),
        onCamera: (camera) => latest.current.onCamera(camera),
        onTown: setTown,
        words: () => ({ samplePrefix: '示例·', ...latest.current.texts }),
      });
    };
    const fail = (error: unknown) =>
      setSaid(() => {
        throw error;
      });
    const arrive = () => {
      try {
        if (controller.value && !map.current) open(controller.value);
        // Nobody waits for a drawing that does not come by itself.
        else if (isMissing(controller.status)) latest.current.onPainted();
      } catch (error) {
        fail(error);
      }
    };
    let stop = (): void => {};
    // Not in this turn, which the page's first rendering has had.
    const opening = setTimeout(() => {
      stop = controller.subscribe(arrive);
      arrive();
    });
    return () => {
      stop();
      clearTimeout(opening);
      map.current?.close();
      map.current = undefined;
    };
  }, [live]);

  useEffect(() => {
    map.current?.update({ on, selectedId, chosen, focus, shown, lens, hidden, expanded, insets }, sought);
  }, [on, selectedId, chosen, focus, shown, lens, hidden, expanded, insets, sought]);

  useImperativeHandle(
    props.handle,
    () => ({
      fit: () => map.current?.fit(),
      zoomBy: (factor) => map.current?.zoomBy(factor),
      zoomLevel: () => map.current?.cy.zoom() ?? 1,
      flyTo: (id) => map.current?.flyTo(id),
      reveal: (ids) => map.current?.reveal(ids),
      point: (ids, colour) => map.current?.point(ids, colour),
      onZoom(listener) {
        const cy = map.current?.cy;
        const tell = () => cy && listener(cy.zoom());
        cy?.on('zoom', tell);
        return () => cy?.removeListener('zoom', tell);
      },
    }),
    [],
  );

  function say(place: Mark | Bubble | undefined) {
    if (!place) return;
    if ('marks' in place) setSaid(map.current?.announce(place) ?? '');
    else {
      const { name, markClass, area, degree } = place;
      setSaid(texts.announce({ name, kind: markClass, area, degree }));
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const current = map.current;
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    const { cursor } = current;
    const at = cursor.id();
    if (direction) say(cursor.step(direction));
    else if (event.key === 'Enter' && at !== undefined) {
      const inside = cursor.openTown(at);
      if (inside) say(inside);
      else props.onSelect(at);
    } else if (event.key === '+' || event.key === '=') current.zoomBy(ZOOM_STEP);
    else if (event.key === '-') current.zoomBy(1 / ZOOM_STEP);
    else if (event.key === '0') current.fit();
    else if (event.key === ' ') {
      // The key for panning; the page must not scroll.
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      <div
        ref={root}
        className="map-canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is one tab stop, steered by the arrow keys
        tabIndex={0}
        aria-label={texts.label}
        onKeyDown={onKeyDown}
        onBlur={() => map.current?.cursor.clear()}
      >
        <canvas data-part="under" />
        <div data-part="graph" className="map-canvas-graph" />
        <canvas data-part="over" className="map-canvas-over" />
        <button
          type="button"
          data-part="handle"
          className="map-canvas-handle"
          hidden
          tabIndex={-1}
          aria-hidden="true"
          title={texts.pair}
        >
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M6 1.5v9M1.5 6h9" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
          </svg>
        </button>
        <p className="map-canvas-said visually-hidden" aria-live="polite">
          {said}
        </p>
      </div>
      {isMissing(status) && (
        <section className="map-broken">
          <NotLoaded why={status} retry={controller.retry} />
        </section>
      )}
    </>
  );
}
