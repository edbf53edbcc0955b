import type { Mark } from './draw/drawing.ts';
import type { Bubble } from './figure/bubble.ts';
import { unproject } from './figure/projection.ts';
import { type Direction, nearestInDirection, nearestTo } from './gestures/nearest.ts';
import type { Layers, Showing } from './paint/overlay.ts';
import type { Scene } from './scene/scene.ts';
import type { TownLevel } from './towns/folded.ts';

/** Where the keyboard is on the map: at a mark, or at a town that is a bubble. */
export type MapCursor = {
  id(): string | undefined;
  /** To the nearest that way, or to the middle where there was none. */
  step(direction: Direction): Mark | Bubble | undefined;
  /** Opens a town that is a bubble, and goes in; undefined closes the one that was opened, and goes back out. */
  openTown(area: string | undefined): Mark | Bubble | undefined;
  /** What it stood at may have gone. */
  check(): void;
  clear(): void;
};

export function mapCursor(
  scene: Scene,
  showing: Showing,
  layers: Layers,
  towns: () => TownLevel | undefined,
): MapCursor {
  const places = (): (Mark | Bubble)[] => {
    const { drawing, folded } = scene.figure;
    return [...drawing.marks.values(), ...(folded?.bubbles ?? [])];
  };
  const put = (place: Mark | Bubble | undefined): Mark | Bubble | undefined => {
    showing.cursor = place?.id;
    layers.stale();
    return place;
  };
  return {
    id: () => showing.cursor,
    step(direction) {
      const { cy, camera, wish } = scene;
      const from = showing.cursor ?? wish.selectedId;
      const all = places();
      const current = all.find((each) => each.id === from);
      const middle = unproject(scene.projection(), { x: cy.width() / 2, y: cy.height() / 2 });
      const next = current ? nearestInDirection(all, current, direction) : nearestTo(all, middle);
      if (!next) return undefined;
      camera.reveal({ x1: next.x, y1: next.y, x2: next.x, y2: next.y }, wish.insets);
      return put(next);
    },
    openTown(area) {
      const isAtBubble = places().find((each) => each.id === area && 'marks' in each);
      if (area !== undefined && !isAtBubble) return undefined;
      const left = scene.figure.drawing.marks.get(showing.cursor ?? '')?.area;
      towns()?.open(area);
      const into = places().filter((each) => each.area === (area ?? left));
      return put(nearestTo(into, isAtBubble ?? { x: 0, y: 0 }));
    },
    check() {
      const at = showing.cursor;
      if (at !== undefined && !places().some((each) => each.id === at)) put(undefined);
    },
    clear: () => void put(undefined),
  };
}
