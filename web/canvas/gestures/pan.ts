import type { Core } from 'cytoscape';

/**
 * Space + drag and the middle button pan wherever the pointer is, on a mark too; a finger always pans, so that nobody
 * moves a mark by accident on a phone. Returns how to stop listening.
 */
export function watchPan(root: HTMLElement, cy: Core): () => void {
  let spaceDown = false;
  let last: { x: number; y: number } | undefined;
  const isTyping = (target: EventTarget | null) =>
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, button, [contenteditable]') !== null;
  const onKey = (event: KeyboardEvent): void => {
    if (event.code !== 'Space' || isTyping(event.target)) return;
    spaceDown = event.type === 'keydown';
    root.classList.toggle('map-canvas-panning', spaceDown);
  };
  const onDown = (event: MouseEvent): void => {
    if (event.button !== 1 && !(event.button === 0 && spaceDown)) return;
    event.preventDefault();
    event.stopPropagation();
    last = { x: event.clientX, y: event.clientY };
  };
  const onMove = (event: MouseEvent): void => {
    if (!last) return;
    cy.panBy({ x: event.clientX - last.x, y: event.clientY - last.y });
    last = { x: event.clientX, y: event.clientY };
    event.stopPropagation();
  };
  const onUp = (): void => {
    last = undefined;
  };
  const byFinger = (isFinger: boolean) => () => {
    cy.autoungrabify(isFinger);
    if (isFinger) cy.nodes().panify();
    else cy.nodes().unpanify();
  };
  let wasFinger = false;
  const onPointer = (event: PointerEvent): void => {
    const isFinger = event.pointerType === 'touch';
    if (isFinger === wasFinger) return;
    wasFinger = isFinger;
    byFinger(isFinger)();
  };
  window.addEventListener('keydown', onKey);
  window.addEventListener('keyup', onKey);
  root.addEventListener('pointerdown', onPointer, true);
  root.addEventListener('mousedown', onDown, true);
  window.addEventListener('mousemove', onMove, true);
  window.addEventListener('mouseup', onUp, true);
  return () => {
    window.removeEventListener('keydown', onKey);
    window.removeEventListener('keyup', onKey);
    root.removeEventListener('pointerdown', onPointer, true);
    root.removeEventListener('mousedown', onDown, true);
    window.removeEventListener('mousemove', onMove, true);
    window.removeEventListener('mouseup', onUp, true);
  };
}
