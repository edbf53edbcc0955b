import type {
  Agreement,
  Chart,
  Figure,
  FigureGroup,
  FigureList,
  FigureRow,
  FiguresAnswer,
  StatutorySheet,
} from '../../graph/model/answers/figures.ts';

const both = (zh: string) => ({ zh, en: zh });
const DAY = '2023-04-14';

/** A figure of which only some parts matter. */
export const figure = (
  id: string,
  group: FigureGroup,
  label: string,
  reported: number | null,
  computed: number | null,
  more: Partial<Figure> & { precision?: 'exact' | 'about' | 'atLeast' } = {},
): Figure => {
  const { precision = 'exact', ...rest } = more;
  const difference = reported === null || computed === null ? null : computed - reported;
  const agrees: Agreement =
    reported === null
      ? 'notReported'
      : computed === null
        ? 'unknown'
        : difference === 0
          ? 'equal'
          : 'differs';
  return {
    id,
    fact: '25–31',
    group,
    label: both(label),
    unit: both('个'),
    isMoney: false,
    reported: reported === null ? null : { value: reported, precision, record: `fig-${id}` },
    computed,
    agrees,
    difference,
    count: computed ?? 0,
    samples: 0,
    unknown: 0,
    ...rest,
  };
};

/** Every way in which a figure can agree, and one row of two. */
export const FIGURES: FiguresAnswer = {
  incarnation: 'made',
  seq: 100,
  asOf: DAY,
  figures: [
    figure('towns-with-venue', 'venues', '镇街党群服务中心已启用', 1, 1, { outOf: 9 }),
    figure('charter-clause', 'venues', '党建入章程', 508, 508, { unit: both('家') }),
    figure('joint-conference', 'leadership', '联席会议', null, 3, { unit: both('次') }),
    figure('leads', 'pairing', '带头单位党组织', 15, 15),
    figure('agreements', 'pairing', '结对共建协议', 40, 41, {
      unit: both('份'),
      note: both('多出 1 份，原文未说明是否计入 40 份。'),
    }),
    figure('person-times', 'pairing', '党员群众', 200, 200, {
      unit: both('人次'),
      agrees: 'doubtful',
      precision: 'atLeast',
      count: 60,
      note: both('200 ÷ 60 = 3.3 人次/场，低于下限 5（规则 G25）。'),
    }),
    figure('support-recipients', 'money', '扶持资金', 73, 73, { unit: both('家'), with: 'support-money' }),
    figure('support-money', 'money', '扶持资金金额', 4_030_000, 4_030_000, {
      unit: both('元'),
      isMoney: true,
      precision: 'about',
      agrees: 'about',
    }),
    figure('honours', 'brands', '荣誉', 10, 12, { precision: 'atLeast', agrees: 'atLeast' }),
    figure('focus', 'brands', '业务结合点', 4, null),
  ],
};

const row = (id: string, day: string | null, more: Partial<FigureRow> = {}): FigureRow => ({
  id,
  kind: 'Agreement',
  name: `示例·协议 ${id}`,
  sample: true,
  day,
  adds: 1,
  detail: both('与 示例·牛角社区'),
  ...more,
});

export const AGREEMENTS: FigureList = {
  incarnation: 'x',
  asOf: DAY,
  seq: 100,
  figure: FIGURES.figures[4] as Figure,
  title: both('结对共建协议'),
  total: 3,
  samples: 2,
  rows: [
    row('agreement', '2022-05-26'),
    row('agreement-2', '2022-11-03'),
    row('agreement-3', '2023-02-20', { name: '区社会组织联合会', sample: false }),
  ],
};

export const SHEET: StatutorySheet = {
  incarnation: 'x',
  seq: 100,
  asOf: DAY,
  columns: [
    { id: 'total', title: both('合计') },
    { id: 'association', title: both('社会团体') },
  ],
  rows: [
    {
      id: 'units',
      title: both('单位数'),
      level: 0,
      cells: [
        { value: 520, unknown: 0, samples: 0, list: 'units.total' },
        { value: 300, unknown: 12, samples: 0, list: 'units.association' },
      ],
    },
    {
      id: 'alone',
      title: both('单独建立'),
      level: 1,
      cells: [
        { value: 0, unknown: 0, samples: 0, list: 'alone.total' },
        { value: 88, unknown: 0, samples: 0, list: 'alone.association' },
      ],
    },
  ],
};

export const CHART: Chart = {
  id: 'coverage',
  title: both('各镇街结对覆盖'),
  unit: both('个'),
  shape: 'stacked',
  series: [
    { id: 'paired', title: both('有结对') },
    { id: 'unknown', title: both('未知') },
  ],
  points: [
    {
      id: 'town',
      label: both('南沙街道'),
      values: [1_040, null],
      samples: [12, 0],
      lists: ['coverage.town.paired', 'coverage.town.unknown'],
    },
  ],
};
