import { useSyncExternalStore } from 'react';
import { create } from 'zustand';
import type { Finding, Severity } from '../../../graph/model/answers/gap.ts';
import { FIRST_GAPS, type GapsView } from '../../../graph/model/tab-view/tab-view.ts';
import type { GoneGap } from '../../state/gone-gaps.ts';
import { setView, tabView, useUi } from '../../state/ui-state.ts';

/** What is known here of the finding that the view names, and what is under the pointer. */
type Beside = {
  /** The finding that is explained, and where in its list it stood last. */
  readonly current: Finding | undefined;
  readonly currentAt: number;
  /** It was given by a link or the way back, with the place from which it is looked at. */
  readonly isGiven: boolean;
  /** What became of the explained one, once it is no finding any more. */
  readonly gone: GoneGap | undefined;
  /** Records under the pointer in the list. */
  readonly pointed: readonly string[];
};

/** How the board is asked and what of it is open; kept while the page is another. */
export type BoardState = Omit<GapsView, 'severities' | 'finding'> &
  Beside & { readonly severities: ReadonlySet<Severity> };

const START: Beside = { current: undefined, currentAt: 0, isGiven: false, gone: undefined, pointed: [] };
const useBeside = create<Beside>(() => START);

let made: { readonly gaps: GapsView; readonly beside: Beside; readonly board: BoardState } | undefined;

/** Both as one; the same object until one of them is another. */
export function boardState(): BoardState {
  const { gaps } = tabView();
  const beside = useBeside.getState();
  if (made?.gaps === gaps && made.beside === beside) return made.board;
  const { finding, severities, ...rest } = gaps;
  const known = made?.gaps.severities === severities ? made.board.severities : new Set(severities);
  // Until the finding is found again that the view names, none is explained.
  const current = beside.current?.id === finding ? beside.current : undefined;
  made = { gaps, beside, board: { ...rest, ...beside, current, severities: known } };
  return made.board;
}

function subscribe(listener: () => void): () => void {
  const stops = [useUi.subscribe(listener), useBeside.subscribe(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Part of the state; the component renders again when that part is another. */
export const useBoard = <T>(select: (board: BoardState) => T): T =>
  useSyncExternalStore(subscribe, () => select(boardState()));

const BESIDE = Object.keys(START);
const partOf = (change: Partial<BoardState>, isBeside: boolean): Partial<BoardState> =>
  Object.fromEntries(Object.entries(change).filter(([name]) => BESIDE.includes(name) === isBeside));

export function setBoard(change: Partial<BoardState>): void {
  const beside = partOf(change, true);
  // Another finding is explained, or the same is found anew.
  const isAnother = 'current' in change;
  if (Object.keys(beside).length > 0)
    useBeside.setState({ ...(isAnother ? { gone: undefined, isGiven: false } : {}), ...beside });
  const { severities, ...rest } = partOf(change, false);
  const view: Partial<GapsView> = {
    ...rest,
    ...(severities ? { severities: [...severities] } : {}),
    ...(isAnother ? { finding: change.current?.id } : {}),
  };
  const { gaps } = tabView();
  const isOther = Object.entries(view).some(([name, value]) => gaps[name as keyof GapsView] !== value);
  if (isOther) setView({ gaps: { ...gaps, ...view } });
}

export function resetBoard(): void {
  useBeside.setState(START);
  setView({ gaps: FIRST_GAPS });
}

/** What can wait is many, and would ring most of the map. */
export const AT_FIRST: ReadonlySet<Severity> = new Set(FIRST_GAPS.severities);

export function toggleSeverity(severity: Severity): void {
  const severities = new Set(boardState().severities);
  if (!severities.delete(severity)) severities.add(severity);
  setBoard({ severities });
}

/** Any part of the question that makes one list of everything instead of groups. */
export const isFlat = ({
  q,
  state,
  isMine,
  isOnlyNew,
}: Pick<BoardState, 'q' | 'state' | 'isMine' | 'isOnlyNew'>): boolean =>
  q.trim() !== '' || state !== 'open' || isMine || isOnlyNew;
