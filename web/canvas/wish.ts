import type { Day } from '../../graph/model/schema/day.ts';
import type { Camera, LegendKey } from '../../graph/model/tab-view/tab-view.ts';
import type { Lens } from './lens/lens.ts';
import type { Insets } from './scene/seen.ts';

/** What the page asks the map to show. */
export type Wish = {
  readonly on: Day;
  readonly selectedId: string | undefined;
  /** Records chosen for a pairing that is being written: ringed and named. */
  readonly chosen: readonly string[];
  readonly focus: { readonly id: string; readonly degree: number } | undefined;
  /** Records that stand out until they are taken back. */
  readonly shown: readonly string[];
  readonly lens: Lens | undefined;
  readonly hidden: ReadonlySet<LegendKey>;
  readonly expanded: boolean;
  readonly insets: Insets;
};

/** A place to look from. Another object asks again, though it says the same. */
export type Sought = {
  /** Undefined: the whole map. */
  readonly camera: Camera | undefined;
  /** Exactly so, whatever is lit: somebody was given this view, or came back to it. */
  readonly isGiven?: true;
};
