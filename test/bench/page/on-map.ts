import type { Page } from 'playwright-core';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { MAP_AREA } from '../../../graph/model/view/view.ts';

export type Spot = { readonly x: number; readonly y: number };
type Viewport = { readonly zoom: number; readonly pan: Spot };
type Cytoscape = {
  zoom(): number;
  pan(): Spot;
  nodes(selector: string): { map<T>(each: (node: { renderedPosition(): Spot }) => T): T[] };
};

/** The map flies to what is opened. */
const SETTLES_MS = 2_000;
const GRAPH = '.map-canvas-graph';

/** Where the marks that are drawn can be clicked: in view, and under no panel. */
export function marksOn(page: Page): Promise<Spot[]> {
  return page.evaluate((graph) => {
    const container = document.querySelector(graph) as Element & { _cyreg: { cy: Cytoscape } };
    const box = container.getBoundingClientRect();
    const { cy } = container._cyreg;
    return cy
      .nodes('.mark')
      .map((node) => node.renderedPosition())
      .map(({ x, y }) => ({ x: box.x + x, y: box.y + y }))
      .filter(({ x, y }) => container.contains(document.elementFromPoint(x, y)));
  }, GRAPH);
}

/** Where the towns that are bubbles can be clicked. */
export async function bubblesOn(page: Page, towns: readonly NodeRecord[]): Promise<Spot[]> {
  const discs = towns.flatMap(({ places }) => places.find(({ area }) => area === MAP_AREA) ?? []);
  return page.evaluate(
    ([graph, places]) => {
      const container = document.querySelector(graph) as Element & { _cyreg: { cy: Cytoscape } };
      const box = container.getBoundingClientRect();
      const { zoom, pan }: Viewport = { zoom: container._cyreg.cy.zoom(), pan: container._cyreg.cy.pan() };
      return places
        .map(({ x, y }) => ({ x: box.x + x * zoom + pan.x, y: box.y + y * zoom + pan.y }))
        .filter(({ x, y }) => container.contains(document.elementFromPoint(x, y)));
    },
    [GRAPH, discs] as const,
  );
}

/** Opens a town that is a bubble, and waits until it is drawn. */
export async function openTown(page: Page, town: NodeRecord): Promise<void> {
  const [spot] = await bubblesOn(page, [town]);
  if (!spot) throw new Error('the town is not in view');
  await page.mouse.move(spot.x, spot.y);
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await page.getByRole('button', { name: '收起', exact: true }).waitFor();
  await page.waitForTimeout(SETTLES_MS);
}
