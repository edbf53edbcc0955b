import { expect, test } from 'vitest';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { Fields } from '../../graph/model/schema/record.ts';
import { View } from '../../graph/model/view/view.ts';
import { shownColumns } from '../../web/features/brands/column-widths.ts';
import { countsOf, rowsOf, searched, sorted, totalOf } from '../../web/features/brands/read-table.ts';
import { TABLES } from '../../web/features/brands/table-columns.ts';
import '../../web/texts/later.ts';
import { relation } from '../harness/relation-record.ts';
import { node, smallGraph } from './small-graph.ts';

const ON = '2023-04-14';
const rural = (id: string, fields: Fields, kind: Kind = 'Project') =>
  node(id, kind, { programme: 'rural', ...fields });

const view = (): View => {
  const { nodes, relations } = smallGraph();
  return new View().load(
    [
      ...nodes,
      rural('a', { title: '村道美化', from: '2022-03-01', money: 90_000, events: 3 }),
      rural('b', { title: '农技培训', from: '2023-02-01', money: 8_000 }),
      rural('c', { title: '长者饭堂', from: '2022-10-01' }),
      rural('d', { title: '将来的', from: '2023-05-01', money: 1 }),
      node('e', 'Project', { title: '疫情防控', programme: 'epidemic', from: '2022-01-01' }),
      node('station', 'Venue', { name: '孵化站', openBy: ON }),
      node('closed', 'Venue', { name: '旧站', openedOn: '2020-01-01', closedOn: '2022-01-01' }),
      node('visit', 'Activity', { title: '参观', from: '2023-01-01', events: 4 }),
      node('next', 'Activity', { title: '下次', from: '2023-05-01', events: 4 }),
    ],
    [
      ...relations,
      relation('RUN_BY', 'a', 'branch'),
      relation('LOCATED_IN', 'station', 'town'),
      relation('HELD_AT', 'visit', 'station'),
      relation('HELD_AT', 'next', 'station'),
    ],
  );
};
const ids = (rows: readonly { node: { id: string } }[]) => rows.map((row) => row.node.id);

test('a table holds its kind as of the day, the latest first', () => {
  expect(ids(rowsOf(view(), 'rural', ON))).toEqual(['b', 'c', 'a']);
  expect(ids(rowsOf(view(), 'venues', ON))).toEqual(['station']);
  expect(countsOf(view(), ON)).toMatchObject({ rural: 3, venues: 1, teams: 0 });
  expect(countsOf(view(), '2021-12-31')).toMatchObject({ rural: 0, venues: 2 });
});

test('what is unknown sorts last either way', () => {
  const rows = rowsOf(view(), 'rural', ON);
  expect(ids(sorted(rows, 'rural', { column: 'money', isDescending: false }))).toEqual(['b', 'a', 'c']);
  expect(ids(sorted(rows, 'rural', { column: 'money', isDescending: true }))).toEqual(['a', 'b', 'c']);
  expect(sorted(rows, 'rural', undefined)).toBe(rows);
});

test('amounts are written for people, and added up with what is unknown', () => {
  const rows = rowsOf(view(), 'rural', ON);
  const at = TABLES.rural.columns.findIndex(({ id }) => id === 'money');
  expect(rows.map(({ cells }) => cells[at]?.text)).toEqual(['8,000 元', '未知', '9 万元']);
  expect(totalOf(rows, 'rural')).toEqual({ sum: 98_000, unknown: 1 });
  expect(totalOf(rows, 'venues')).toBeUndefined();
});

test('every typed word has to occur, in whichever column', () => {
  const rows = rowsOf(view(), 'rural', ON);
  expect(ids(searched(rows, '物业 村道'))).toEqual(['a']);
  expect(searched(rows, '村道 饭堂')).toEqual([]);
  expect(searched(rows, ' ')).toBe(rows);
});

test('a venue says where it stands, by when it was open, and what was held there by the day', () => {
  const [row] = rowsOf(view(), 'venues', ON);
  const cells = TABLES.venues.columns.map(({ id }, index) => [id, row?.cells[index]?.text]);
  expect(Object.fromEntries(cells)).toMatchObject({
    area: '南沙街道',
    opened: `不晚于 ${ON}`,
    functions: '未知',
    activities: '4',
    lastActivity: '2023-01-01',
  });
});

test('where there is little room the lesser columns are left out', () => {
  const shown = (room: number) => shownColumns(TABLES.rural.columns, room).map(({ column }) => column.id);
  expect(shown(1_300)).toHaveLength(TABLES.rural.columns.length);
  expect(shown(900)).not.toContain('until');
});

test('what a project still under way has cost by the day is unknown, and its whole when it is over', () => {
  const running = view().load(
    [rural('r', { title: '进行中', from: '2022-03-01', to: '2023-06-30', money: 500, events: 9 })],
    [],
  );
  const at = (id: string) => TABLES.rural.columns.findIndex((column) => column.id === id);
  const cells = (on: string) => rowsOf(running, 'rural', on).find((row) => row.node.id === 'r')?.cells ?? [];
  expect([cells(ON)[at('money')]?.text, cells(ON)[at('events')]?.text]).toEqual(['未知', '未知']);
  expect([cells('2023-06-30')[at('money')]?.sort, cells('2023-06-30')[at('events')]?.text]).toEqual([
    500,
    '9',
  ]);
});
