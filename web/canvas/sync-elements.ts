import type { Core, ElementDefinition } from 'cytoscape';
import type { Element } from './elements.ts';

/** Ids that came, went or look different; what moved is among the changed. */
export type Synced = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

/**
 * Brings Cytoscape from one list of elements to the next inside one batch. It never touches the viewport, nor what the
 * pointer holds right now. The caller keeps the returned map for the next time.
 */
export function syncElements(
  cy: Core,
  before: ReadonlyMap<string, Element>,
  elements: readonly Element[],
): { known: Map<string, Element>; synced: Synced } {
  const known = new Map(elements.map((element) => [element.id, element]));
  const removed: string[] = [];
  const added: Element[] = [];
  const changed: string[] = [];
  for (const [id, old] of before) {
    const now = known.get(id);
    // An edge keeps its ends for life in Cytoscape; one with other ends is another edge.
    if (!now || now.source !== old.source || now.target !== old.target) removed.push(id);
  }
  const gone = new Set(removed);
  cy.batch(() => {
    for (const id of removed) cy.getElementById(id).remove();
    for (const element of elements) {
      const old = before.get(element.id);
      if (!old || gone.has(element.id)) added.push(element);
      else if (update(cy, old, element)) changed.push(element.id);
    }
    // Nodes before edges: an edge needs its ends.
    cy.add([...added.filter((each) => each.place), ...added.filter((each) => !each.place)].map(definition));
  });
  return { known, synced: { added: added.map((element) => element.id), changed, removed } };
}

function update(cy: Core, old: Element, now: Element): boolean {
  const moved = old.place?.x !== now.place?.x || old.place?.y !== now.place?.y;
  const resized = old.size !== now.size || old.bend !== now.bend || old.record !== now.record;
  if (!moved && !resized && old.classes === now.classes && old.movable === now.movable) return false;
  const element = cy.getElementById(now.id);
  if (old.classes !== now.classes) element.removeClass(old.classes).addClass(now.classes);
  if (resized) element.data({ size: now.size, bend: now.bend, record: now.record });
  if (element.isNode()) {
    if (moved && now.place && !element.grabbed()) element.position({ x: now.place.x, y: now.place.y });
    if (old.movable !== now.movable) now.movable ? element.grabify() : element.ungrabify();
  }
  return true;
}

const definition = ({
  id,
  classes,
  place,
  size,
  source,
  target,
  bend,
  record,
  movable,
}: Element): ElementDefinition =>
  place
    ? {
        group: 'nodes',
        data: { id, size, record },
        position: { x: place.x, y: place.y },
        classes,
        grabbable: movable === true,
      }
    : { group: 'edges', data: { id, source, target, bend, record }, classes };
