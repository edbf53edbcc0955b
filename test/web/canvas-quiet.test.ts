import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import type { NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import { elementsOf } from '../../web/canvas/figure/elements.ts';
import { openEmphasis } from '../../web/canvas/figure/emphasis.ts';
import { keepEmphasis } from '../../web/canvas/figure/kept-emphasis.ts';
import { keepFigure } from '../../web/canvas/figure/kept-figure.ts';
import { syncElements } from '../../web/canvas/scene/sync-elements.ts';
import type { Wish } from '../../web/canvas/wish.ts';
import { draw } from '../harness/draw.ts';
import { ARTICLE_DAY, view as seedView } from '../seed/article-view.ts';
import { FakeLive } from './fake-live.ts';

/** A page's connection on the article's graph, and how often its view is asked for relations: what drawing lives on. */
function opened() {
  const records: [NodeRecord[], RelationRecord[]] = [
    [...seedView.nodes.values()],
    [...seedView.relations.values()],
  ];
  const live = new FakeLive(...records);
  let asked = 0;
  const along = live.view.along.bind(live.view);
  live.view.along = (...where) => {
    asked += 1;
    return along(...where);
  };
  const figure = keepFigure(live);
  live.onChanges((changes) => figure.note(changes));
  const askedFor = (wish: Wish): number => {
    asked = 0;
    figure.of(wish);
    return asked;
  };
  return { live, figure, askedFor };
}

const WISH: Wish = {
  on: ARTICLE_DAY,
  selectedId: undefined,
  chosen: [],
  focus: undefined,
  shown: [],
  lens: undefined,
  hidden: new Set(),
  expanded: false,
  insets: { left: 0, top: 0, right: 0, bottom: 0 },
};

const [body] = seedView.ofKind('Community');
if (!body) throw new Error('the article has communities');

describe('what a click and an entry cost the map', () => {
  it('a click, a selection, other room, a list and a lens read nothing of the graph', () => {
    const { figure, askedFor } = opened();
    expect(askedFor(WISH)).toBeGreaterThan(1_000);
    const before = figure.of(WISH).drawing;
    for (const wish of [
      { ...WISH, selectedId: body.id },
      { ...WISH, insets: { ...WISH.insets, right: 360 } },
      { ...WISH, shown: [body.id], chosen: [body.id] },
    ]) {
      expect(askedFor(wish)).toBe(0);
      expect(figure.of(wish).drawing).toBe(before);
    }
  });

  it('an entry reads what it touched, and one of nothing drawn nothing', () => {
    const { live, figure, askedFor } = opened();
    const whole = askedFor(WISH);
    const before = figure.of(WISH);
    const [activity] = seedView.ofKind('Activity');
    live.remote({
      type: 'node.update',
      args: { id: activity?.id ?? '', kind: 'Activity', set: { note: '记' }, was: { note: null } },
    });
    expect(askedFor(WISH)).toBe(0);
    expect(figure.of(WISH)).toEqual(before);
    expect(figure.of(WISH).figure).toBe(before.figure);
    const name = body.fields['name'] ?? null;
    live.remote({
      type: 'node.update',
      args: { id: body.id, kind: 'Community', set: { name: '新名' }, was: { name } },
    });
    expect(askedFor(WISH)).toBeLessThan(whole / 50);
    expect(figure.of(WISH).figure.drawing.marks.get(body.id)?.name).toBe('新名');
  });

  it('another name touches no element, another place the one and its lines', () => {
    const { live, figure } = opened();
    const cy = cytoscape({ headless: true, styleEnabled: true });
    const sync = (known: Parameters<typeof syncElements>[1]) => {
      const { drawing, satellites } = figure.of(WISH).figure;
      return syncElements(cy, known, elementsOf(drawing, satellites)).known;
    };
    let known = sync(new Map());
    const touched: string[] = [];
    cy.on('add remove data position', (event) => touched.push(`${event.type} ${event.target.id()}`));
    const name = body.fields['name'] ?? null;
    live.remote({
      type: 'node.update',
      args: { id: body.id, kind: 'Community', set: { name: '新名' }, was: { name } },
    });
    known = sync(known);
    expect(touched).toEqual([]);
    const [place] = body.places;
    if (!place) throw new Error('the community stands somewhere');
    live.remote({ type: 'node.move', args: { id: body.id, area: place.area, x: place.x + 1, y: place.y } });
    sync(known);
    expect(touched).toContain(`position ${body.id}`);
    // The lines at it bow otherwise now.
    expect(touched.filter((each) => !each.includes(body.id))).toEqual([]);
  });

  it('what is too much for a frame comes in slices, a line after both its ends, and nothing twice', () => {
    const elements = elementsOf(draw(seedView, ARTICLE_DAY), []);
    const cy = cytoscape({ headless: true, styleEnabled: true });
    const sizes: number[] = [];
    let synced = syncElements(cy, new Map(), elements, 100);
    while (!synced.isWhole) {
      sizes.push(synced.added.length);
      expect(synced.known.size).toBe(cy.elements().length);
      synced = syncElements(cy, synced.known, elements, 100);
    }
    expect(sizes.length).toBeGreaterThan(2);
    expect(new Set(sizes)).toEqual(new Set([100]));
    expect(cy.elements().length).toBe(elements.length);
    expect(syncElements(cy, synced.known, elements, 100)).toMatchObject({ added: [], isWhole: true });
    // What goes meanwhile goes at once.
    expect(syncElements(cy, synced.known, [], 100)).toMatchObject({ isWhole: true });
    expect(cy.elements().length).toBe(0);
  });

  it('a selection touches what it lights and no more', () => {
    const drawing = draw(seedView, ARTICLE_DAY);
    const figure = { drawing, satellites: [] };
    const cy = cytoscape({ headless: true, styleEnabled: true });
    syncElements(cy, new Map(), elementsOf(drawing, []));
    const [emphasise, emphasisFor] = [openEmphasis(cy), keepEmphasis()];
    const attention = {
      focus: undefined,
      shown: [],
      lens: undefined,
      hovered: undefined,
      pairing: undefined,
    };
    const select = (selectedId: string | undefined) => {
      const emphasis = emphasisFor(figure, { ...attention, selectedId });
      emphasise(emphasis, []);
      return emphasis;
    };
    select(undefined);
    const touched = new Set<string>();
    cy.on('class', 'node, edge', (event) => touched.add(event.target.id()));
    const { lit } = select(body.id);
    expect([...touched].sort()).toEqual([...lit].sort());
    expect(lit.size).toBeLessThan(60);
  });
});
