import type { Day } from '../../graph/model/schema/day.ts';
import type { WholeGraph } from '../../graph/model/view/view.ts';
import type { Apart, Drawing } from '../../web/canvas/draw/drawing.ts';
import { keepDrawing, NONE_APART } from '../../web/canvas/draw/kept-drawing.ts';

/** What is drawn of a view on a day, made from nothing. */
export const draw = (view: WholeGraph, on: Day, apart: Apart = NONE_APART): Drawing =>
  keepDrawing(view, on).drawing(apart);
