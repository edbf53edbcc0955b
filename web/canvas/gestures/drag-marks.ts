import type { Core, NodeSingular } from 'cytoscape';
import type { Disc, Mark } from '../draw/drawing.ts';
import type { Point } from '../figure/projection.ts';

/** Pixels a pointer moves before it drags: a click with an unsteady hand moves nothing. */
export const DEAD_ZONE_PX = 6;
/** From a mark's rim to the rim of its disc. */
const RIM = 4;

type Drag = { readonly mark: Mark; readonly disc: Disc | undefined; readonly offset: Point; to: Point };

/**
 * Drags marks inside their discs; a mark never leaves its town this way. What the pointer holds is said at the root: of its
 * own container Cytoscape takes every change for another size, and draws everything again.
 */
export function watchDrag(
  root: HTMLElement,
  cy: Core,
  find: (id: string) => { mark: Mark; disc: Disc | undefined } | undefined,
  onDrag: (mark: Mark, to: Point) => void,
  onDrop: (mark: Mark, to: Point) => void,
): void {
  let drag: Drag | undefined;
  cy.on('grab', () => root.classList.add('map-canvas-holding'));
  cy.on('free', () => root.classList.remove('map-canvas-holding'));
  cy.on('grab', 'node.mark', (event) => {
    const node = event.target as NodeSingular;
    const found = find(node.id());
    const at = node.position();
    const { x, y } = event.position;
    drag = found && { ...found, offset: { x: at.x - x, y: at.y - y }, to: { x: at.x, y: at.y } };
  });
  cy.on('drag', 'node.mark', (event) => {
    const node = event.target as NodeSingular;
    if (!drag) return;
    // From the pointer, not from the node: what was cut off at the rim must not add up.
    drag.to = inside({ x: event.position.x + drag.offset.x, y: event.position.y + drag.offset.y }, drag);
    node.position({ x: drag.to.x, y: drag.to.y });
    onDrag(drag.mark, drag.to);
  });
  cy.on('dragfree', 'node.mark', () => {
    if (drag) onDrop(drag.mark, { x: Math.round(drag.to.x), y: Math.round(drag.to.y) });
    drag = undefined;
  });
}

export function inside(point: Point, { mark, disc }: Pick<Drag, 'mark' | 'disc'>): Point {
  if (!disc) return point;
  const limit = Math.max(0, disc.radius - mark.size / 2 - RIM);
  const [dx, dy] = [point.x - disc.x, point.y - disc.y];
  const distance = Math.hypot(dx, dy);
  if (distance <= limit) return point;
  return { x: disc.x + (dx / distance) * limit, y: disc.y + (dy / distance) * limit };
}
