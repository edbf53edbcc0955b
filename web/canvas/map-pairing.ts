import { canSign } from './figure/emphasis-of.ts';
import { markFor } from './figure/figure.ts';
import { unproject } from './figure/projection.ts';
import { nearestTo } from './gestures/nearest.ts';
import type { PairGesture } from './gestures/pair.ts';
import type { Layers, Showing } from './paint/overlay.ts';
import type { Scene } from './scene/scene.ts';
import { bubbleAt } from './towns/folded.ts';

/** How near to a mark's rim a pairing may be dropped, in map units. */
const CATCH = 8;

type Around = {
  readonly hover: { hold(): void; release(): void };
  readonly layers: Pick<Layers, 'stale'>;
  refresh(): void;
  /** At whom the handle stands. */
  handleId(): string | undefined;
  readonly calls: { onPair(sourceId: string, targetId: string): void };
};

/** A pairing that is drawn from one mark to another. */
export function mapPairing(
  scene: Scene,
  showing: Showing,
  { hover, layers, refresh, handleId, calls }: Around,
): PairGesture {
  const cancel = (): void => {
    showing.pairing = undefined;
    hover.release();
    refresh();
  };
  return {
    begin() {
      const source = handleId();
      const mark = source === undefined ? undefined : markFor(scene.figure.drawing, source);
      if (!mark) return undefined;
      hover.hold();
      const { zoom, pan } = scene.projection();
      const to = { x: mark.x * zoom + pan.x, y: mark.y * zoom + pan.y };
      showing.pairing = { source: mark.id, target: undefined, over: undefined, to };
      refresh();
      return mark.id;
    },
    move(to) {
      const { pairing } = showing;
      if (!pairing) return;
      const at = unproject(scene.projection(), to);
      const under = nearestTo(scene.figure.drawing.marks.values(), at);
      const isHit =
        under &&
        Math.hypot(under.x - at.x, under.y - at.y) <= under.size / 2 + CATCH &&
        under.id !== pairing.source &&
        canSign(scene.figure, under.id);
      const target = isHit ? under.id : undefined;
      const over = bubbleAt(scene.figure, at)?.id ?? pairing.over;
      const changed = target !== pairing.target || over !== pairing.over;
      showing.pairing = { source: pairing.source, target, over, to };
      if (changed) refresh();
      else layers.stale();
    },
    drop() {
      const { pairing } = showing;
      cancel();
      if (pairing?.target !== undefined) calls.onPair(pairing.source, pairing.target);
    },
    cancel,
  };
}
