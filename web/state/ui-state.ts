import { create } from 'zustand';
import type { FormRelation } from '../../graph/model/answers/gap.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { Fields } from '../../graph/model/schema/record.ts';
import type { RelationKind } from '../../graph/model/schema/relations.ts';
import { FIRST_VIEW, type LegendKey, type TabView } from '../../graph/model/tab-view/tab-view.ts';
import type { Lens } from '../canvas/lens/lens.ts';
import type { Sought } from '../canvas/wish.ts';

/** The form that is open beside the map; one at a time. */
export type Sheet =
  | {
      readonly type: 'pairing';
      /** Each opening is a form of its own. */
      readonly opened: number;
      readonly parties: readonly string[];
      readonly replaced: boolean;
      /** What had been filled in, and was not accepted. */
      readonly fields?: Fields | undefined;
    }
  | {
      readonly type: 'record';
      readonly kind: Kind;
      readonly given?: GivenRecord | undefined;
      /** What is given had been filled in by this person, and was not accepted. */
      readonly isPutBack?: boolean | undefined;
    };

/** What is known of a new record before its form is filled in. */
export type GivenRecord = { readonly fields: Fields; readonly relations: readonly FormRelation[] };

/** An editor that the inspector is asked to open: of a field, or for a new relation. */
type WantedEdit = { readonly id: string } & (
  | { readonly field: string }
  | { readonly relation: RelationKind; readonly filled?: FilledRelation | undefined }
);

/** What had been filled in of a relation, and was not accepted. */
export type FilledRelation = { readonly other: string; readonly fields: Fields };

/** The state of this tab: what it shows, and what is open over that or on its way, which nobody else is ever given. */
export type UiState = {
  readonly view: TabView;
  /** Where the map is asked to look: another object asks again. */
  readonly sought: Sought | undefined;
  /** Records that were left by following links, for the way back. */
  readonly trail: readonly string[];
  /** What the map is asked beyond who is paired: set and taken off by the page that brings it. */
  readonly lens: Lens | undefined;
  readonly sheet: Sheet | undefined;
  /** Taken up by the inspector, once. */
  readonly wantedEdit: WantedEdit | undefined;
  /** The record whose panel takes the focus, once it is there. */
  readonly wantedFocus: string | undefined;
  readonly legendOpen: boolean;
  /** Open gaps on the day, for the rail; undefined until they are known. */
  readonly gapCount: { readonly count: number; readonly on: Day } | undefined;
};

const START: UiState = {
  view: FIRST_VIEW,
  sought: undefined,
  trail: [],
  lens: undefined,
  sheet: undefined,
  wantedEdit: undefined,
  wantedFocus: undefined,
  legendOpen: false,
  gapCount: undefined,
};

/** Part of the state; the component renders again when that part is another. */
export const useUi = create<UiState>(() => START);

export const uiState = (): UiState => useUi.getState();
export const setUi = (change: Partial<UiState>): void => useUi.setState(change);
export const resetUi = (): void => setUi(START);

/** What this tab shows. */
export const tabView = (): TabView => uiState().view;

/** Part of what this tab shows. */
export const useTabView = <T>(select: (view: TabView) => T): T => useUi(({ view }) => select(view));

/** Shows something else; and what of the rest of the state goes with it. */
export function setView(change: Partial<TabView>, rest: Partial<Omit<UiState, 'view'>> = {}): void {
  setUi({ ...rest, view: { ...tabView(), ...change } });
}

/** A record is open beside the page, or a form in its place. */
export const hasPanel = ({ view, sheet }: UiState): boolean =>
  view.selectedId !== undefined || sheet !== undefined;

const sets = new WeakMap<readonly LegendKey[], ReadonlySet<LegendKey>>();

/** What the legend hides, the same set for the same list. */
export function hiddenKeys({ hidden }: TabView): ReadonlySet<LegendKey> {
  const known = sets.get(hidden) ?? new Set(hidden);
  sets.set(hidden, known);
  return known;
}
