import type { Core, ElementDefinition } from 'cytoscape';
import { isSame } from '../draw/is-same.ts';
import type { Element } from '../figure/elements.ts';

/** `known`: what Cytoscape holds now; `isWhole`: nothing is left to be added. */
export type Synced = {
  readonly known: ReadonlyMap<string, Element>;
  readonly added: readonly string[];
  readonly isWhole: boolean;
};

/**
 * Brings Cytoscape from one list of elements to the next inside one batch, touching only what differs and adding `most` of
 * them. It never touches the viewport, nor what the pointer holds right now. The caller keeps what is known for the next
 * time.
 */
export function syncElements(
  cy: Core,
  before: ReadonlyMap<string, Element>,
  elements: readonly Element[],
  most = Number.POSITIVE_INFINITY,
): Synced {
  const known = new Map(elements.map((element) => [element.id, element]));
  const gone = new Set<string>();
  for (const [id, old] of before) {
    const now = known.get(id);
    // An edge keeps its ends for life in Cytoscape; one with other ends is another edge.
    if (!now || now.source !== old.source || now.target !== old.target) gone.add(id);
  }
  const missing: Element[] = [];
  const changed: { readonly old: Element; readonly now: Element }[] = [];
  for (const now of elements) {
    const old = before.get(now.id);
    if (!old || gone.has(now.id)) missing.push(now);
    else if (!isSame(old, now)) changed.push({ old, now });
  }
  // Nodes before edges: an edge needs its ends.
  const inOrder = [...missing.filter((each) => each.place), ...missing.filter((each) => !each.place)];
  const added = inOrder.slice(0, most);
  for (const { id } of inOrder.slice(added.length)) known.delete(id);
  if (gone.size + added.length + changed.length > 0) {
    cy.batch(() => {
      for (const id of gone) cy.getElementById(id).remove();
      for (const { old, now } of changed) update(cy, old, now);
      cy.add(added.map(definition));
    });
  }
  return { known, added: added.map(({ id }) => id), isWhole: added.length === inOrder.length };
}

function update(cy: Core, old: Element, now: Element): void {
  const element = cy.getElementById(now.id);
  if (old.classes !== now.classes) element.removeClass(old.classes).addClass(now.classes);
  if (old.size !== now.size || old.bend !== now.bend || old.record !== now.record)
    element.data({ size: now.size, bend: now.bend, record: now.record });
  if (!element.isNode()) return;
  if (now.place && !isSame(old.place, now.place) && !element.grabbed())
    element.position({ x: now.place.x, y: now.place.y });
  if (old.movable !== now.movable) now.movable ? element.grabify() : element.ungrabify();
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
