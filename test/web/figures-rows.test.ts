import { describe, expect, test } from 'vitest';
import { toCsv } from '../../web/features/figures/csv.ts';
import { countsOf, groupsOf, rowsOf } from '../../web/features/figures/figure-rows.ts';
import {
  computedText,
  differenceText,
  grownText,
  reportedText,
  restsOnSamples,
  sinceText,
} from '../../web/features/figures/figure-text.ts';
import { splitAtNumber } from '../../web/features/figures/quoted-number.ts';
import { axisOf, stepsOf } from '../../web/features/figures/step-line.ts';
import { figuresTable, statutoryTable } from '../../web/features/figures/tables.ts';
import { AGREEMENTS, FIGURES, figure, SHEET } from './figures-made.ts';

const money = { isMoney: true, unit: { zh: '元', en: 'yuan' } };

describe('rows', () => {
  test('a figure that another takes into its row has none of its own, wherever it stands', () => {
    const [first, second] = [
      figure('money', 'money', '金额', 1, 1),
      figure('count', 'money', '家数', 1, 2, { with: 'money' }),
    ];
    expect(rowsOf([first, second]).map(({ figures }) => figures.map(({ id }) => id))).toEqual([
      ['count', 'money'],
    ]);
    expect(rowsOf([first, second])[0]?.agrees).toBe('differs');
  });

  test('groups keep the article’s order, and counts say rows, gravest first', () => {
    const groups = groupsOf([...FIGURES.figures].reverse());
    expect(groups.map(({ id }) => id)).toEqual(['venues', 'leadership', 'pairing', 'money', 'brands']);
    const counts = countsOf(groups.flatMap(({ rows }) => rows));
    expect(counts.map(({ agrees, count }) => `${agrees} ${count}`)).toEqual([
      'doubtful 1',
      'differs 1',
      'unknown 1',
      'about 1',
      'atLeast 1',
      'equal 3',
      'notReported 1',
    ]);
  });
});

describe('words for numbers', () => {
  test.each([
    [figure('a', 'money', '', 40, 41), '40 个', '41', '+1'],
    [figure('a', 'money', '', 1_200, 1_100), '1,200 个', '1,100', '−100'],
    [figure('a', 'money', '', null, 3), '—', '3', undefined],
    [figure('a', 'money', '', 4, null), '4 个', '未知', undefined],
    [figure('a', 'money', '', 1, 1, { outOf: 9 }), '1 个', '1 / 9', '0'],
    [
      figure('a', 'money', '', 4_030_000, 4_031_234, { ...money, precision: 'about' }),
      '约 403 万元',
      '403.1234',
      '+0.1234',
    ],
    [
      figure('a', 'money', '', 900_000, 900_000, { ...money, precision: 'atLeast' }),
      '达 90 万元',
      '90.0',
      '0',
    ],
  ])('%#', (each, reported, computed, difference) => {
    expect([reportedText(each), computedText(each), differenceText(each)]).toEqual([
      reported,
      computed,
      difference,
    ]);
  });

  test('what came after the reported day stands beside the number that is compared', () => {
    const compared = { on: '2023-04-14', computed: 40, samples: 38, since: 1, came: 1 };
    const grown = figure('a', 'pairing', '', 40, 41, {
      agrees: 'equal',
      difference: 0,
      samples: 38,
      compared,
    });
    expect([grownText(grown), sinceText(grown), differenceText(grown)]).toEqual(['40 → 41', '+1', '0']);
    const still = { ...grown, computed: 40, compared: { ...compared, since: 0, came: 0 } };
    expect([grownText(still), sinceText(still)]).toEqual(['40', undefined]);
    const unclear = { ...grown, computed: null, compared: { ...compared, since: null } };
    expect([grownText(unclear), sinceText(unclear)]).toEqual(['未知', undefined]);
  });

  test('an agreement that rests on samples says on how many', () => {
    const all = figure('a', 'pairing', '', 40, 40, { samples: 38 });
    expect(restsOnSamples(all)).toBe(38);
    expect(restsOnSamples({ ...all, agrees: 'differs' })).toBe(0);
    const compared = { on: '2023-04-14', computed: 40, samples: 0, since: 38, came: 38 };
    expect(restsOnSamples({ ...all, compared })).toBe(0);
  });

  test.each([
    ['共签订结对共建协议40份', 40, false, ['共签订结对共建协议', '40', '份']],
    ['共约403万元,其中', 4_030_000, true, ['共约', '403万', '元,其中']],
    ['2022年以来,市级2个', 2, false, ['2022年以来,市级', '2', '个']],
    ['帮扶款项8.6万元', 6, false, ['帮扶款项8.6万元', '', '']],
  ])('the number stands out in %s', (quote, value, isMoney, parts) => {
    expect(splitAtNumber(quote, value, isMoney)).toEqual(parts);
  });
});

describe('the export', () => {
  test('is opened as Chinese, and no text in it runs as a formula', () => {
    const text = toCsv([
      ['=1+1', '@a', '-b', '+c', '\td'],
      [-3, '“a, b"', null, '＝x', '一'],
    ]);
    expect(text).toBe("\uFEFF'=1+1,'@a,'-b,'+c,'\td\r\n-3,\"“a, b\"\"\",,'＝x,一\r\n");
  });

  test('has a line for each figure, money in 万元, what is unknown as a word', () => {
    const table = figuresTable(FIGURES);
    expect(table).toHaveLength(1 + FIGURES.figures.length);
    expect(table.find((line) => line[1] === '扶持资金金额')?.slice(2, 7)).toEqual([
      '万元',
      403,
      403,
      0,
      '约数',
    ]);
    expect(table.find((line) => line[1] === '业务结合点')?.[4]).toBe('未知');
    expect(statutoryTable(SHEET)[1]).toEqual(['单位数', 520, 0, 300, 12]);
  });
});

describe('the development', () => {
  test('adds up day by day to the number, or is not drawn', () => {
    const whole = { ...AGREEMENTS, figure: figure('agreements', 'pairing', '', 40, 3) };
    expect(stepsOf(whole)).toEqual([
      { day: '2022-05-26', sum: 1 },
      { day: '2022-11-03', sum: 2 },
      { day: '2023-02-20', sum: 3 },
    ]);
    expect(stepsOf(AGREEMENTS)).toBeUndefined();
    expect(stepsOf({ ...whole, next: 'more' })).toBeUndefined();
  });

  test.each([
    [41, [0, 20, 40]],
    [3, [0, 1, 2, 3]],
    [0, [0, 1]],
    [4_030_000, [0, 2_000_000, 4_000_000]],
  ])('an axis to %d', (most, marks) => {
    expect(axisOf(most)).toEqual(marks);
  });
});
