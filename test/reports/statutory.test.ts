import { describe, expect, it } from 'vitest';
import type { StatutorySheet } from '../../graph/model/answers/figures.ts';
import { statutoryList, statutoryOn } from '../../graph/reports/statutory/statutory-on.ts';
import { ARTICLE_DAY, nodes } from '../seed/article-view.ts';
import { view } from './article-report.ts';
import { set } from './changes.ts';

const sheetOn = (on = ARTICLE_DAY) => statutoryOn(view, on);
type Rows = Pick<StatutorySheet, 'rows'>;
const value = ({ rows }: Rows, row: string, column = 0): number =>
  rows.find(({ id }) => id === row)?.cells[column]?.value ?? Number.NaN;

describe('社会组织法人单位建立党的基层组织情况', () => {
  it('adds up: units are built alone, jointly or not at all; what is not built has one reason', () => {
    const sheet = sheetOn();
    for (const column of [0, 1, 2, 3]) {
      const of = (row: string) => value(sheet, row, column);
      expect(of('alone') + of('joint-units') + of('not-built'), `units ${column}`).toBe(of('units'));
      expect(of('alone-committee') + of('alone-general') + of('alone-branch'), `alone ${column}`).toBe(
        of('alone'),
      );
      const reasons = ['should-build', 'group-only', 'some-members', 'no-members'].map(of);
      expect(
        reasons.reduce((sum, each) => sum + each),
        `not built ${column}`,
      ).toBe(of('not-built'));
    }
    for (const row of ['units', 'alone', 'joint-branches', 'joint-units', 'not-built', 'staff', 'members'])
      expect(
        [1, 2, 3].reduce((sum, column) => sum + value(sheet, row, column), 0),
        row,
      ).toBe(value(sheet, row));
  });

  it('counts the article’s organisations: 53 of the 54 with their own are registered, 8 joint branches have 24', () => {
    const sheet = sheetOn();
    expect([value(sheet, 'alone'), value(sheet, 'joint-branches'), value(sheet, 'joint-units')]).toEqual([
      53, 8, 24,
    ]);
    const legal = nodes('SocialOrganization').filter(
      ({ fields }) => fields['orgType'] !== 'communityOrganization',
    );
    const gone = legal.filter(({ fields }) => (fields['status'] as string[]).includes('deregistered'));
    expect(value(sheet, 'units')).toBe(legal.length - gone.length);
  });

  it('F2 has a list behind every cell that is as long as the cell says', () => {
    for (const { cells } of sheetOn().rows) {
      for (const { list, value: shown, unknown } of cells) {
        const found = statutoryList(view, list, ARTICLE_DAY);
        const adds = found?.counted.rows.map((row) => row.adds ?? 0) ?? [];
        expect(
          adds.reduce((sum, each) => sum + each, 0),
          list,
        ).toBe(shown);
        expect(found?.counted.unknown.length, list).toBe(unknown);
      }
    }
    for (const list of ['', 'units', 'units.', 'units.total.more', 'none.total', '__proto__.total'])
      expect(statutoryList(view, list, ARTICLE_DAY), list).toBeUndefined();
  });

  it('is of a day: who was registered, built and counted then', () => {
    expect(value(sheetOn('2023-02-27'), 'units')).toBe(value(sheetOn('2023-02-28'), 'units') + 1);
    const before = sheetOn('2022-12-30');
    const members = before.rows.find(({ id }) => id === 'members')?.cells[0];
    expect(members).toMatchObject({ value: 0, unknown: value(before, 'units') });
  });

  it('F3 says unknown where nobody knows, and moves with the graph', () => {
    const [row] = statutoryList(view, 'no-members.total', ARTICLE_DAY)?.counted.rows ?? [];
    if (!row) throw new Error('nobody');
    const was = sheetOn();
    const takeBack = view.apply([set(row.node, { fullMembers: null, fullMembersFrom: null })], 9_999);
    const now = sheetOn();
    takeBack();
    expect(value(now, 'no-members')).toBe(value(was, 'no-members') - 1);
    expect(now.rows.find(({ id }) => id === 'no-members')?.cells[0]?.unknown).toBe(1);
    expect(value(now, 'not-built')).toBe(value(was, 'not-built'));
  });
});
