import type { Day } from '../../graph/model/day.ts';
import type { WholeGraph } from '../../graph/model/view/view.ts';
import { keepDrawing, NONE_APART } from '../../web/canvas/draw/kept-drawing.ts';
import type { Apart, Drawing } from '../../web/canvas/drawing.ts';

/** What is drawn of a view on a day, made from nothing. */
export const draw = (view: WholeGraph, on: Day, apart: Apart = NONE_APART): Drawing =>
  keepDrawing(view, on).drawing(apart);
