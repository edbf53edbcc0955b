import { FIGURE_GROUPS } from '../../../graph/model/answers/figure-groups.ts';
import type { Chart, FiguresAnswer, StatutorySheet } from '../../../graph/model/answers/figures.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import { titleOf } from '../../ui/titles.ts';
import type { Cell } from './csv.ts';
import { groupsOf } from './figure-rows.ts';
import { unitText } from './figure-text.ts';

type Table = readonly (readonly Cell[])[];

const money = (isMoney: boolean, value: number | null): Cell =>
  value === null ? null : isMoney ? value / 10_000 : value;

/** One line a figure, as Excel people filter and sum it: money in 万元, the unit in a column of its own. */
export function figuresTable({ figures }: FiguresAnswer): Table {
  const head = [
    t('figures.csv.group'),
    t('figures.columns.label'),
    t('figures.csv.unit'),
    t('figures.columns.reported'),
    t('figures.columns.computed'),
    t('figures.csv.difference'),
    t('figures.columns.check'),
    t('figures.csv.note'),
    t('figures.csv.compared'),
    t('figures.csv.samples'),
  ];
  const lines = groupsOf(figures).flatMap(({ id, rows }) =>
    rows
      .flatMap((row) => row.figures)
      .map((figure) => [
        titleOf(FIGURE_GROUPS[id]),
        titleOf(figure.label),
        unitText(figure),
        money(figure.isMoney, figure.reported?.value ?? null),
        figure.computed === null ? t('unknown') : money(figure.isMoney, figure.computed),
        money(figure.isMoney, figure.difference),
        t(`figures.words.${figure.agrees}`),
        figure.note ? titleOf(figure.note) : null,
        money(figure.isMoney, figure.compared?.computed ?? null),
        figure.samples,
      ]),
  );
  return [head, ...lines];
}

/** Each column beside how many could not be placed in it. */
export function statutoryTable({ columns, rows }: StatutorySheet): Table {
  const head = columns.flatMap(({ title }) => [
    titleOf(title),
    t('figures.csv.unknownOf', { column: titleOf(title) }),
  ]);
  return [
    [t('figures.sheet.row'), ...head],
    ...rows.map(({ title, level, cells }) => [
      `${level === 1 ? `${t('figures.sheet.among')} ` : ''}${titleOf(title)}`,
      ...cells.flatMap(({ value, unknown }) => [value, unknown]),
    ]),
  ];
}

/** The charts' tables one below the other. */
export function chartsTable(charts: readonly Chart[]): Table {
  return charts.flatMap(({ title, unit, series, points }, index) => [
    ...(index > 0 ? [[]] : []),
    [`${titleOf(title)}（${titleOf(unit)}）`],
    ['', ...series.map((each) => titleOf(each.title))],
    ...points.map(({ label, values }) => [titleOf(label), ...values.map((value) => value ?? t('unknown'))]),
  ]);
}
