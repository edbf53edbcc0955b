import type { GraphEvent } from '../../../../graph/model/log/event.ts';
import type { Day } from '../../../../graph/model/schema/day.ts';
import type { NodeRecord, RelationRecord } from '../../../../graph/model/schema/record.ts';
import { View } from '../../../../graph/model/view/view.ts';
import type { Drawing } from '../../../../web/canvas/draw/drawing.ts';
import { openMap } from '../../../../web/canvas/map-controller.ts';
import { MARK_COLOUR } from '../../../../web/canvas/paint/palette.ts';
import type { Changes, Live } from '../../../../web/live/live.ts';
import { nothingTouched, touch } from '../../../../web/live/touched.ts';
import '../../../../web/canvas/map-canvas.css';
import type { Moved, Picture, Side } from './side.ts';

export type Records = {
  readonly nodes: readonly NodeRecord[];
  readonly relations: readonly RelationRecord[];
  readonly on: Day;
};

export type Ours = Side & {
  picture(): Picture;
  /** Goes into the town in which most stands, as a click on 打开 does. */
  openLargestTown(): void;
};

const PARTS = `<canvas data-part="under"></canvas><div data-part="graph" class="map-canvas-graph"></div>
<canvas data-part="over" class="map-canvas-over"></canvas><button data-part="handle" hidden></button>`;

function partsOf(stage: HTMLElement) {
  const root = document.createElement('div');
  root.className = 'map-canvas';
  root.style.cssText = 'position:absolute;inset:0';
  root.innerHTML = PARTS;
  stage.append(root);
  const part = <T extends HTMLElement>(name: string) => root.querySelector(`[data-part=${name}]`) as T;
  return {
    root,
    graph: part<HTMLElement>('graph'),
    under: part<HTMLCanvasElement>('under'),
    over: part<HTMLCanvasElement>('over'),
    handle: part<HTMLElement>('handle'),
  };
}

/** The product's own map, layers, names and all, over records that no server holds. */
export function openOurs(stage: HTMLElement, { nodes, relations, on }: Records): Ours {
  const view = new View().load([...nodes], [...relations]);
  const heard = new Set<(changes: Changes) => void>();
  let seq = 1;
  const parts = partsOf(stage);
  let drawing: Drawing | undefined;
  const live = {
    view,
    dispatch: async () => ({ status: 'ok' }),
    onChanges(listener: (changes: Changes) => void) {
      heard.add(listener);
      return () => heard.delete(listener);
    },
  } as unknown as Live;
  const controller = openMap(
    parts,
    live,
    {
      on,
      selectedId: undefined,
      chosen: [],
      focus: undefined,
      shown: [],
      lens: undefined,
      hidden: new Set(),
      expanded: false,
      insets: { left: 0, top: 0, right: 0, bottom: 0 },
    },
    {
      onSelect: () => {},
      onFocus: () => {},
      onPair: () => {},
      onDrawing: (next) => {
        drawing = next;
      },
      onPainted: () => {},
      onCamera: () => {},
      onTown: () => {},
      words: () => ({ samplePrefix: '示例·', district: '区级', outside: '区外' }),
    },
  );
  const happen = (events: readonly GraphEvent[]): void => {
    seq += 1;
    view.apply(events, seq);
    const touched = nothingTouched();
    touch(touched, events);
    for (const listener of heard) listener(touched);
  };
  const contexts = () =>
    [...parts.root.querySelectorAll('canvas')].flatMap((canvas) => canvas.getContext('2d') ?? []);
  const drawn = (): Drawing => {
    if (!drawing) throw new Error('nothing was drawn');
    return drawing;
  };
  return {
    onDrawn(listener) {
      // Before the records are read, an empty map is drawn.
      const tell = () => controller.cy.nodes('.mark').nonempty() && listener();
      controller.cy.on('render', tell);
      return () => controller.cy.removeListener('render', tell);
    },
    finish() {
      for (const context of contexts()) context.getImageData(0, 0, 1, 1);
    },
    pan: (pixels) => void controller.cy.panBy({ x: pixels, y: 0 }),
    move: (changes) => happen(changes.flatMap((each) => moved(view, each))),
    add: (count) => happen(added(view, [...drawn().marks.keys()], count)),
    picture: () => ({
      marks: [...drawn().marks.values()].map(({ id, x, y, size, markClass, name }) => ({
        id,
        x,
        y,
        size,
        colour: MARK_COLOUR[markClass],
        name,
      })),
      lines: [...drawn().lines, ...drawn().ties].map(({ source, target }) => ({ source, target })),
    }),
    openLargestTown() {
      const counts = new Map<string, number>();
      for (const { area } of drawn().marks.values()) counts.set(area, (counts.get(area) ?? 0) + 1);
      const towns = [...counts].filter(([area]) => view.node(area)?.kind === 'Town');
      const [largest] = towns.sort((a, b) => b[1] - a[1])[0] ?? [];
      controller.cursor.openTown(largest);
    },
    close() {
      controller.close();
      parts.root.remove();
    },
  };
}

function moved(view: View, { id, x, y }: Moved): GraphEvent[] {
  const node = view.node(id);
  const [place] = node?.places ?? [];
  if (!node || !place) return [];
  const places = [{ ...place, x, y }, ...node.places.slice(1)];
  return [{ type: 'node.moved', id, kind: node.kind, places, wasPlaces: [...node.places] }];
}

function added(view: View, ids: readonly string[], count: number): GraphEvent[] {
  return Array.from({ length: count }, (_, index): GraphEvent[] => {
    const beside = view.node(ids[(index * 7) % ids.length] ?? '');
    const [place] = beside?.places ?? [];
    const [home] = beside ? view.along(beside.id, 'LOCATED_IN', 'out') : [];
    if (!beside || !place || !home) return [];
    const id = `added-${index}`;
    const node: NodeRecord = {
      ...beside,
      id,
      kind: 'SocialOrganization',
      fields: { name: `示例新增 ${index}` },
      places: [{ ...place, x: place.x + 9, y: place.y + 9 }],
    };
    const relation: RelationRecord = { ...home, id: `${id}-home`, source: id };
    return [
      { type: 'node.created', node },
      { type: 'relation.created', relation, sourceKind: 'SocialOrganization', targetKind: 'Town' },
    ];
  }).flat();
}
