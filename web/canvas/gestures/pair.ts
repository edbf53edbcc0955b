import type { Point } from '../figure/projection.ts';

/** Where the pointer is while a pairing is drawn, from the canvas's corner. */
export type PairGesture = {
  begin(): string | undefined;
  move(to: Point): void;
  drop(): void;
  cancel(): void;
};

/** Drags from the link handle; Esc gives up. Returns how to stop listening. */
export function watchPairHandle(root: HTMLElement, handle: HTMLElement, gesture: PairGesture): () => void {
  let pointer: number | undefined;
  const end = (): void => {
    pointer = undefined;
    window.removeEventListener('keydown', onKey, true);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // One step back only: the shell's Esc would also close the inspector.
    event.stopPropagation();
    event.preventDefault();
    end();
    gesture.cancel();
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || gesture.begin() === undefined) return;
    pointer = event.pointerId;
    handle.setPointerCapture(pointer);
    window.addEventListener('keydown', onKey, true);
    event.preventDefault();
    event.stopPropagation();
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== pointer) return;
    const corner = root.getBoundingClientRect();
    gesture.move({ x: event.clientX - corner.left, y: event.clientY - corner.top });
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== pointer) return;
    end();
    gesture.drop();
  };
  const onLost = (): void => {
    if (pointer === undefined) return;
    end();
    gesture.cancel();
  };
  handle.addEventListener('pointerdown', onDown);
  handle.addEventListener('pointermove', onMove);
  handle.addEventListener('pointerup', onUp);
  handle.addEventListener('pointercancel', onLost);
  return () => {
    end();
    handle.removeEventListener('pointerdown', onDown);
    handle.removeEventListener('pointermove', onMove);
    handle.removeEventListener('pointerup', onUp);
    handle.removeEventListener('pointercancel', onLost);
  };
}
