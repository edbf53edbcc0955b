import type { Point } from '../figure/projection.ts';
import { DEAD_ZONE_PX } from './drag-marks.ts';

/** Where the pointer is while a pairing is drawn, from the canvas's corner. */
export type PairGesture = {
  begin(): string | undefined;
  move(to: Point): void;
  drop(): void;
  cancel(): void;
};

/**
 * Drags from the link handle once the pointer moves on, so that a mere press costs nothing; Esc gives up. Returns how to
 * stop listening.
 */
export function watchPairHandle(root: HTMLElement, handle: HTMLElement, gesture: PairGesture): () => void {
  let pointer: number | undefined;
  let pressed: Point = { x: 0, y: 0 };
  let hasBegun = false;
  const end = (): void => {
    pointer = undefined;
    hasBegun = false;
    window.removeEventListener('keydown', onKey, true);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // One step back only: the shell's Esc would also close the inspector.
    event.stopPropagation();
    event.preventDefault();
    giveUp();
  };
  const giveUp = (): void => {
    const wasDrawn = hasBegun;
    end();
    if (wasDrawn) gesture.cancel();
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    pointer = event.pointerId;
    pressed = { x: event.clientX, y: event.clientY };
    handle.setPointerCapture(pointer);
    window.addEventListener('keydown', onKey, true);
    event.preventDefault();
    event.stopPropagation();
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== pointer) return;
    const isStill = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < DEAD_ZONE_PX;
    if (!hasBegun && isStill) return;
    hasBegun ||= gesture.begin() !== undefined;
    if (!hasBegun) {
      end();
      return;
    }
    const corner = root.getBoundingClientRect();
    gesture.move({ x: event.clientX - corner.left, y: event.clientY - corner.top });
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== pointer) return;
    const wasDrawn = hasBegun;
    end();
    if (wasDrawn) gesture.drop();
  };
  handle.addEventListener('pointerdown', onDown);
  handle.addEventListener('pointermove', onMove);
  handle.addEventListener('pointerup', onUp);
  handle.addEventListener('pointercancel', giveUp);
  return () => {
    end();
    handle.removeEventListener('pointerdown', onDown);
    handle.removeEventListener('pointermove', onMove);
    handle.removeEventListener('pointerup', onUp);
    handle.removeEventListener('pointercancel', giveUp);
  };
}
