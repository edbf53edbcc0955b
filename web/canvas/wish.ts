import type { Day } from '../../graph/model/schema/day.ts';
import type { LegendKey } from './draw/drawing.ts';
import type { Lens } from './lens/lens.ts';
import type { Insets } from './scene/camera.ts';

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
