import type { Core } from 'cytoscape';

/** One notch of an ordinary wheel (100 px) zooms by 1.17. */
const PER_PIXEL = 0.0016;
/** A pinch on a touchpad arrives as a wheel with Ctrl and far smaller steps. */
const PINCH = 6;
const LINE_PX = 33;
const PAGE_PX = 300;
/** Nobody wants to be thrown across the map by one event. */
const MOST_PX = 240;

/**
 * Zooms at the cursor. Cytoscape's own handler guesses the device from the first events and then needs some 25 notches
 * to double the size. Returns how to stop listening.
 */
export function watchWheel(root: HTMLElement, cy: Core): () => void {
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const unit =
      event.deltaMode === WheelEvent.DOM_DELTA_LINE
        ? LINE_PX
        : event.deltaMode === WheelEvent.DOM_DELTA_PAGE
          ? PAGE_PX
          : 1;
    const pixels = event.deltaY * unit * (event.ctrlKey ? PINCH : 1);
    const bounded = Math.max(-MOST_PX, Math.min(MOST_PX, pixels));
    const corner = root.getBoundingClientRect();
    cy.stop(true);
    cy.zoom({
      level: cy.zoom() * Math.exp(-bounded * PER_PIXEL),
      renderedPosition: { x: event.clientX - corner.left, y: event.clientY - corner.top },
    });
  };
  root.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return () => root.removeEventListener('wheel', onWheel, { capture: true });
}
