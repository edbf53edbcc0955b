import type { Day } from '../schema/day.ts';
import type { Title } from '../schema/field.ts';
import type { Kind } from '../schema/kinds.ts';

/** The six groups of the article, in its order; `source` says which part of it a group answers. */
export const FIGURE_GROUPS = {
  venues: { zh: '阵地与章程', en: 'Venues and charters', source: '融合工作管理 ①②' },
  leadership: { zh: '班子与治理', en: 'Leadership and governance', source: '融合工作管理 ③④' },
  service: { zh: '社会治理与帮扶', en: 'Service and aid', source: '融合服务理念 ①' },
  pairing: { zh: '结对共建', en: 'Pairing', source: '融合服务理念 ②' },
  money: { zh: '扶持与资助', en: 'Support and grants', source: '融合机制创新 ①②' },
  brands: { zh: '评选与品牌', en: 'Awards and brands', source: '融合机制创新 ③' },
} as const;
export type FigureGroup = keyof typeof FIGURE_GROUPS;

/**
 * equal: the same number · about: reported 约, within 2 % · atLeast: reported 达/余/以上, computed no less · differs ·
 * doubtful: the numbers agree and cannot be true (200 person-times in 60 activities) · notReported · notYet: reported for
 * a later day than the one asked for, so there is nothing to compare · unknown: the graph does not say.
 */
export type Agreement =
  | 'equal'
  | 'about'
  | 'atLeast'
  | 'differs'
  | 'doubtful'
  | 'notReported'
  | 'notYet'
  | 'unknown';

export type Reported = {
  readonly value: number;
  readonly precision: 'exact' | 'about' | 'atLeast';
  /** The ReportedFigure record that holds it, with its source and quotation. */
  readonly record: string;
  /** The day up to which it was reported; absent: not said. */
  readonly on?: Day;
};

/** One number of the article: reported, and computed from the graph as of a day. Money is in yuan. */
export type Figure = {
  readonly id: string;
  /** The rows of the article's facts that it answers, as `domain.md` numbers them: `8`, `36–40`. */
  readonly fact: string;
  readonly group: FigureGroup;
  readonly label: Title;
  readonly unit: Title;
  readonly isMoney: boolean;
  readonly reported: Reported | null;
  readonly computed: number | null;
  /** What the number is out of, where that is known: towns covered, 1 of 9. */
  readonly outOf?: number;
  readonly agrees: Agreement;
  /** computed − reported, where both are there and of one day. */
  readonly difference: number | null;
  /** How many records stand behind the number. */
  readonly count: number;
  /** Records that may belong to it too, but the fact that decides is missing: not counted, listed last. */
  readonly unknown: number;
  /** A sentence about what the number includes, leaves out, or why it is doubtful, with the arithmetic. */
  readonly note?: Title;
  /** The figure shown in the same row (how many, and how much money). */
  readonly with?: string;
};

/** `GET /figures?asOf=` */
export type FiguresAnswer = {
  readonly incarnation: string;
  readonly seq: number;
  readonly asOf: Day;
  readonly figures: readonly Figure[];
};

/** One record behind a number, with what it adds. */
export type FigureRow = {
  readonly id: string;
  readonly kind: Kind;
  /** As it is stored, a sample's mark included; a vocabulary's word in Chinese. */
  readonly name: string;
  readonly sample: boolean;
  /** The day that decides, where there is one; null: unknown. */
  readonly day: Day | null;
  /** What it adds to the number: 1 where records are counted; null: nothing by itself (kinds counted, a share, unknown). */
  readonly adds: number | null;
  /** It may belong, but the fact that decides is missing: listed last and not counted. */
  readonly isUnknown?: true;
  /** With whom, for whom, where: one line. */
  readonly detail?: Title;
  /** A record on the map to fly to, where the row itself is not on it. */
  readonly onMap?: string;
};

/** `GET /figures/ID?asOf=` (and `/statutory/LIST`, `/charts/LIST`): the list behind one number, in the order of days. */
export type FigureList = {
  readonly asOf: Day;
  readonly seq: number;
  readonly figure?: Figure;
  readonly title: Title;
  readonly total: number;
  readonly rows: readonly FigureRow[];
  /** Asks for the next page as `after=`. */
  readonly next?: string;
};

/** 《社会组织法人单位建立党的基层组织情况》; `GET /statutory?asOf=`. */
export type StatutorySheet = {
  readonly seq: number;
  readonly asOf: Day;
  readonly columns: readonly { readonly id: string; readonly title: Title }[];
  readonly rows: readonly {
    readonly id: string;
    readonly title: Title;
    /** 0 for a row of its own, 1 for 其中. */
    readonly level: 0 | 1;
    /** One for each column; `list` asks for the records behind it. `unknown`: records whose fact is missing. */
    readonly cells: readonly { readonly value: number; readonly unknown: number; readonly list: string }[];
  }[];
};

/** A chart's data; `GET /charts?asOf=`. Each part opens its list. */
export type Chart = {
  readonly id: string;
  readonly title: Title;
  readonly unit: Title;
  readonly shape: 'line' | 'bar' | 'stacked';
  /** Names of the series; one for a plain bar. */
  readonly series: readonly { readonly id: string; readonly title: Title }[];
  readonly points: readonly {
    readonly id: string;
    readonly label: Title;
    /** One for each series; null: unknown. */
    readonly values: readonly (number | null)[];
    /** One for each series. */
    readonly lists: readonly string[];
  }[];
  /** A reported number to draw as a line. */
  readonly reported?: number;
  readonly note?: Title;
};
export type ChartsAnswer = { readonly seq: number; readonly asOf: Day; readonly charts: readonly Chart[] };
