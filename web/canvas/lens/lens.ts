import type { Emphasis } from '../figure/emphasis.ts';
import type { Figure } from '../figure/figure.ts';
import type { Projection } from '../figure/projection.ts';
import type { Scale } from '../figure/scale.ts';
import type { Rect } from '../labels/obstacles.ts';

export type Screen = { readonly figure: Figure; readonly projection: Projection; readonly scale: Scale };

/**
 * A question that the whole map answers: who stands out, the numbers beside the towns, and drawing of its own. What a lens
 * paints comes with the page that puts it on, so that the first picture does without. Another lens is another object.
 */
export type Lens = {
  /** What stands out while nothing else does, and what of it is red; undefined: nothing fades. */
  lights(figure: Figure): Pick<Emphasis, 'lit' | 'path'> | undefined;
  /** The record it is about at this moment: named as the selected one is. */
  readonly subject: string | undefined;
  /** Records that are named whatever it costs. */
  readonly named: readonly string[];
  /** The number beside an area's name; undefined: the usual one. */
  areaText(area: string): string | undefined;
  /** Where it writes: names keep away from there. */
  boxes(screen: Screen): readonly Rect[];
  paint(context: CanvasRenderingContext2D, screen: Screen, emphasis: Emphasis): void;
};
