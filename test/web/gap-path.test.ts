import { expect, test } from 'vitest';
import { lineId } from '../../web/canvas/figure/elements.ts';
import { gapLens } from '../../web/canvas/lens/gap-lens.ts';
import { pathOnMap } from '../../web/canvas/lens/path-on-map.ts';
import { relationWords } from '../../web/features/gaps/words-of.ts';
import { draw } from '../harness/draw.ts';
import { FakeLive } from './fake-live.ts';
import { smallGraph } from './small-graph.ts';

const { nodes, relations } = smallGraph();
const { view } = new FakeLive(nodes, relations);
const figure = { drawing: draw(view, '2023-04-14'), satellites: [] };
const stops = (...ids: string[]) => ids.map((id) => ({ id, label: `到${id}` }));

test('records that share a mark are one stop; what is missing joins the marks', () => {
  const path = pathOnMap(figure, {
    subject: undefined,
    stops: stops('branch', 'body', 'community'),
    missing: { from: 'branch', to: 'community', label: '缺一份协议' },
  });
  expect([...path.lit]).toEqual(['body', 'community']);
  expect(
    path.segments.map(({ from, to, label, isMissing }) => [from.node, to.node, label, isMissing]),
  ).toEqual([
    ['body', 'community', '到community', false],
    ['body', 'community', '缺一份协议', true],
  ]);
  expect(path.lone).toBeUndefined();
});

test('along an agreement its own line is lit and none is added', () => {
  const path = pathOnMap(figure, { subject: undefined, stops: stops('branch', 'agreement', 'community') });
  const [line] = figure.drawing.lines;
  if (!line) throw new Error('no line is drawn');
  expect(path.lit.has(lineId(line))).toBe(true);
  expect(path.segments).toEqual([]);
});

test('what is missing at one record rings it; what stands nowhere is passed over', () => {
  const path = pathOnMap(figure, {
    subject: undefined,
    stops: stops('nowhere', 'community'),
    missing: { from: 'community', label: '缺一份协议' },
  });
  expect(path.lone?.at.node).toBe('community');
  expect(path.segments).toEqual([]);
});

test('the lens lights who has a gap that is asked for, and nobody where nothing is', () => {
  const marks = { body: { count: 2, severity: 'high' }, community: { count: 1, severity: 'low' } } as const;
  const content = { marks, areaText: () => undefined, path: undefined, pointed: [] };
  const lit = (severities: readonly ('high' | 'low')[]) =>
    gapLens({ ...content, severities: new Set(severities) }).lights(figure)?.lit;
  expect([...(lit(['high']) ?? [])]).toEqual(['body']);
  expect(lit([])).toBeUndefined();
});

test('a relation reads from left to right, whichever way it points', () => {
  const of = relations.find((relation) => relation.kind === 'BRANCH_OF')?.id ?? '';
  const read = (left: string, right: string) =>
    relationWords(view, { nodes: [left, right], relations: [of] });
  expect(read('branch', 'body')).toEqual(['所属单位']);
  expect(read('body', 'branch')).toEqual(['党组织']);
});
