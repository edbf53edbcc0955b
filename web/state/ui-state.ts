import { create } from 'zustand';
import type { FormRelation } from '../../graph/model/answers/gap.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { Fields } from '../../graph/model/schema/record.ts';
import type { RelationKind } from '../../graph/model/schema/relations.ts';
import type { LegendKey } from '../canvas/draw/drawing.ts';
import type { Lens } from '../canvas/lens/lens.ts';

/** The places of the program, in the order of the rail. */
export const PAGES = ['map', 'gaps', 'figures', 'brands'] as const;
export type PageName = (typeof PAGES)[number];

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

/** What this tab shows; never stored, never shared. */
export type UiState = {
  readonly page: PageName;
  /** A day that this tab alone looks at; undefined: it follows the workspace's. */
  readonly lookingDay: Day | undefined;
  /** The record in the inspector. */
  readonly selectedId: string | undefined;
  /** Records that were left by following links, for the way back. */
  readonly trail: readonly string[];
  readonly focus: { readonly id: string; readonly degree: number } | undefined;
  /** Records that a list has asked the map to make stand out. */
  readonly shown: readonly string[];
  /** What the list calls them. */
  readonly shownAs: string | undefined;
  /** What the map is asked beyond who is paired: set and taken off by the page that brings it. */
  readonly lens: Lens | undefined;
  readonly hidden: ReadonlySet<LegendKey>;
  /** Bodies and their own Party organisations drawn apart. */
  readonly expanded: boolean;
  readonly sheet: Sheet | undefined;
  /** Taken up by the inspector, once. */
  readonly wantedEdit: WantedEdit | undefined;
  readonly legendOpen: boolean;
  /** Open gaps on the day, for the rail; undefined until they are known. */
  readonly gapCount: { readonly count: number; readonly on: Day } | undefined;
};

const START: UiState = {
  page: 'map',
  lookingDay: undefined,
  selectedId: undefined,
  trail: [],
  focus: undefined,
  shown: [],
  shownAs: undefined,
  lens: undefined,
  hidden: new Set(),
  expanded: false,
  sheet: undefined,
  wantedEdit: undefined,
  legendOpen: false,
  gapCount: undefined,
};

/** Part of the state; the component renders again when that part is another. */
export const useUi = create<UiState>(() => START);

export const uiState = (): UiState => useUi.getState();
export const setUi = (change: Partial<UiState>): void => useUi.setState(change);
export const resetUi = (): void => setUi(START);
