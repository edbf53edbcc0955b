import { expect, it } from 'vitest';
import { lineOf, type Measure } from './bench.ts';
import { between, type Row, replaced, tableOf } from './table.ts';

const measure: Measure = {
  case: '200 pages | embedded',
  metric: 'time',
  unit: 'ms',
  ours: 15.04,
  peer: 10,
  peerName: 'another way',
  goal: { atMost: 2 },
};
const row = (bench: string, changed: Partial<Measure> = {}, on = '2026-01-02'): Row => ({
  ...lineOf(bench, { ...measure, ...changed }),
  on,
  machine: '2 × a processor',
});

it('a row says what was measured, beside what, and whether the goal is met', () => {
  const table = tableOf([row('live'), row('load', { ours: 30 })], ['load', 'live']);
  const lines = table.split('\n');
  expect(lines[0]).toBe('2 × a processor. 1 of 2 goals met, 1 missed (✗).');
  expect(lines.slice(4)).toEqual([
    '| load | 200 pages \\| embedded: time (ms) | 30 | 10 · another way | 3× | ≤ 2 | **✗** | 2026-01-02 |',
    '| live | 200 pages \\| embedded: time (ms) | 15 | 10 · another way | 1.5× | ≤ 2 | ✓ | 2026-01-02 |',
  ]);
});

it('what could not be measured is missed and says why; what promises nothing is neither', () => {
  const table = tableOf(
    [row('live', { ours: null, peer: null, note: 'no Java' }), row('live', { goal: null, peer: null })],
    ['live'],
  );
  expect(table).toContain('0 of 1 goals met, 1 missed');
  expect(table).toContain('| – | – | – | ≤ 2 | **✗** no Java |');
});

it('measuring one benchmark again replaces its rows and leaves the day of the others', () => {
  const rows = replaced([row('live'), row('load')], 'live', [row('live', { ours: 7 }, '2026-03-04')]);
  expect(rows.map(({ bench, ours, on }) => [bench, ours, on])).toEqual([
    ['load', 15.04, '2026-01-02'],
    ['live', 7, '2026-03-04'],
  ]);
});

it('takes its place between two marks, and nowhere else', () => {
  const text = 'before\n<!-- figures -->\nold\n<!-- /figures -->\nafter\n';
  expect(between(text, 'new')).toBe('before\n<!-- figures -->\nnew\n<!-- /figures -->\nafter\n');
  expect(() => between('no marks', 'new')).toThrow('figures');
});
