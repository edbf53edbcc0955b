import type { Core, EventObject } from 'cytoscape';
import type { Point } from '../figure/projection.ts';

const DELAY_MS = 120;

export type Hover = {
  /** Keeps what is hovered, as while the pointer is on its link handle. */
  hold(): void;
  release(): void;
  close(): void;
};

/** Tells, after a short rest, what record or bubble the pointer is on; `undefined` when it has left. */
export function watchHover(
  root: HTMLElement,
  cy: Core,
  bubbleAt: (point: Point) => string | undefined,
  onHover: (id: string | undefined) => void,
): Hover {
  const container = cy.container();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: string | undefined;
  let coming: string | undefined;
  let held = false;
  const settle = (id: string | undefined): void => {
    if (id === coming) return;
    coming = id;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (held || current === id) return;
      current = id;
      onHover(id);
    }, DELAY_MS);
  };
  const recordOf = (event: EventObject): string | undefined =>
    event.target === cy ? bubbleAt(event.position) : (event.target.data('record') as string | undefined);
  // Every move and not `mouseover`: Cytoscape misses what happens while another element has captured the pointer.
  cy.on('mousemove', (event) => {
    const id = recordOf(event);
    // Not at Cytoscape's container, which takes every change of itself for another size.
    root.classList.toggle('map-canvas-pointing', id !== undefined);
    settle(id);
  });
  const onLeave = () => settle(undefined);
  container?.addEventListener('mouseleave', onLeave);
  cy.on('grab dragpan', () => {
    clearTimeout(timer);
    coming = current;
  });
  // What was under the pointer is elsewhere once the view has moved; the next move of the pointer says what is there now.
  const onMoved = () => settle(undefined);
  cy.on('viewport', onMoved);
  return {
    hold() {
      held = true;
    },
    release() {
      held = false;
      coming = current;
      settle(undefined);
    },
    close() {
      clearTimeout(timer);
      container?.removeEventListener('mouseleave', onLeave);
      cy.removeListener('viewport', onMoved);
    },
  };
}
