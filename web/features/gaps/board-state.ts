import { create } from 'zustand';
import type { Finding, GapState, Severity } from '../../../graph/model/answers/gap.ts';
import { SEVERITIES } from '../../../graph/model/answers/severity.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import type { GoneGap } from '../../state/gone-gaps.ts';

export type Grouping = 'rule' | 'area' | 'body';
export const SEVERITY_NAMES = Object.keys(SEVERITIES) as Severity[];

/** How the board is asked and what of it is open; kept while the page is another. */
export type BoardState = {
  readonly by: Grouping;
  readonly severities: ReadonlySet<Severity>;
  readonly state: GapState;
  /** Only what is assigned to whoever sits here. */
  readonly isMine: boolean;
  readonly q: string;
  /** The day to compare with; undefined: a month before. */
  readonly since: Day | undefined;
  /** Only what was no gap on that day. */
  readonly isOnlyNew: boolean;
  /** The group whose findings are listed: a rule, an area or a body. */
  readonly openGroup: string | undefined;
  /** The finding that is explained, and where in its list it stood last. */
  readonly current: Finding | undefined;
  readonly currentAt: number;
  /** What became of the explained one, once it is no finding any more. */
  readonly gone: GoneGap | undefined;
  /** Records under the pointer in the list. */
  readonly pointed: readonly string[];
};

/** What can wait is many, and would ring most of the map. */
export const AT_FIRST: ReadonlySet<Severity> = new Set(['high', 'medium']);

const START: BoardState = {
  by: 'rule',
  severities: AT_FIRST,
  state: 'open',
  isMine: false,
  q: '',
  since: undefined,
  isOnlyNew: false,
  openGroup: undefined,
  current: undefined,
  currentAt: 0,
  gone: undefined,
  pointed: [],
};

/** Part of the state; the component renders again when that part is another. */
export const useBoard = create<BoardState>(() => START);

export const boardState = (): BoardState => useBoard.getState();

export function setBoard(change: Partial<BoardState>): void {
  // Another finding is explained, or the same is found anew.
  const gone = 'current' in change ? { gone: undefined } : {};
  useBoard.setState({ ...gone, ...change });
}

export const resetBoard = (): void => setBoard(START);

export function toggleSeverity(severity: Severity): void {
  const severities = new Set(boardState().severities);
  if (!severities.delete(severity)) severities.add(severity);
  setBoard({ severities });
}

/** Any part of the question that makes one list of everything instead of groups. */
export const isFlat = ({ q, state, isMine, isOnlyNew }: BoardState): boolean =>
  q.trim() !== '' || state !== 'open' || isMine || isOnlyNew;
