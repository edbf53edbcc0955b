import type { FigureGroup } from '../../model/answers/figures.ts';
import type { Title } from '../../model/schema/field.ts';
import type { WholeGraph } from '../../model/view/view.ts';
import type { Counted, Span } from '../behind.ts';

/** What a figure found in the graph. */
export type Computed = Counted & {
  /** The number, where it is not the sum of what the rows add. */
  readonly value?: number;
  readonly outOf?: number;
  /** Replaces the figure's own note. */
  readonly note?: Title;
  /** The number cannot be true, however well it agrees; the note says why. */
  readonly isDoubtful?: boolean;
};

/** One number of the article and how it follows from the graph. */
export type FigureSpec = {
  readonly id: string;
  /** Rows of `domain.md` §5: `8`, `32–34`. */
  readonly fact: string;
  readonly group: FigureGroup;
  readonly label: Title;
  readonly unit: Title;
  readonly isMoney?: true;
  /** The figure that is shown in the same row. */
  readonly with?: string;
  /** Keys of the reported figures that speak of it, in the order of their days; absent: its own id. */
  readonly reportedKeys?: readonly string[];
  readonly note?: Title;
  /** Pure. `span.from` is where the reported period begins, so that both numbers are of one period. */
  readonly compute: (graph: WholeGraph, span: Span) => Computed;
};

export const defineFigure = (spec: FigureSpec): FigureSpec => spec;
