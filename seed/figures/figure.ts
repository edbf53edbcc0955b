/** A number that the source reports, in the unit that is stored (money in yuan). */
export type Figure = {
  /** Its key. */
  readonly figure: string;
  readonly title: string;
  readonly value: number;
  readonly unit: string;
  readonly precision: 'exact' | 'about' | 'atLeast';
  /** The word with which the source gives it, where it is not simply a number. */
  readonly wording?: 'about' | 'over' | 'orMore' | 'reaching' | 'listed';
  readonly quote: string;
  readonly periodFrom?: string;
  /** The source gives no first day; the one here is how we read it. */
  readonly isPeriodRead?: true;
  readonly note?: string;
};

type Unit = '家' | '个' | '支' | '人次' | '场次' | '份' | '项' | '元' | '种';
type More = Pick<Figure, 'periodFrom' | 'isPeriodRead' | 'note' | 'wording'> & {
  readonly precision?: Figure['precision'];
};

/** A figure, exact unless the source says 约, 达 or 余, or lists what there is. */
export const reported = (
  figure: string,
  title: string,
  value: number,
  unit: Unit,
  quote: string,
  more: More = {},
): Figure => ({
  figure,
  title,
  value,
  unit,
  quote,
  precision: 'exact',
  ...more,
});

export const ABOUT = { precision: 'about', wording: 'about' } as const;
export const OVER = { precision: 'atLeast', wording: 'over' } as const;
export const REACHING = { precision: 'atLeast', wording: 'reaching' } as const;
/** What the source lists, ending in 等 or not; the count is ours. */
export const LISTED = { precision: 'exact', wording: 'listed' } as const;
export const LISTED_AND_MORE = { precision: 'atLeast', wording: 'listed' } as const;

/** What the source reports “2022年以来”. */
export const SINCE_2022 = { periodFrom: '2022-01-01' } as const;
