import type { Day } from '../../../graph/model/schema/day.ts';
import { type WholeGraph, WORKSPACE_ID } from '../../../graph/model/view/view.ts';
import { openAssembly, type Parts } from './assembly.ts';
import { countsOf } from './counts.ts';
import { COUNTED_KINDS, countedOn, coveredIn } from './covered.ts';
import { drawDiscs } from './discs.ts';
import type { Apart, Drawing } from './drawing.ts';
import { FollowedView, type Touches } from './followed-view.ts';
import { isSame } from './is-same.ts';
import { kept } from './kept.ts';
import { agreementOn } from './pairings.ts';
import { MARKED_KINDS, standOf } from './stands.ts';
import { TYING_KINDS, tyingOn } from './ties.ts';

/** The drawing of a view on a day, kept up with what is touched in the view. */
export type KeptDrawing = {
  touch(touches: Touches): void;
  /** Reads towards the next drawing until a time on the page's clock; says whether nothing is left to be read. */
  readUntil(timeMs: number): boolean;
  /** The same object while it would say the same, and so with all that is in it. */
  drawing(apart: Apart): Drawing;
};

export const NONE_APART: Apart = new Set();

/** Of a touch only those records are read again that may say something else by it; what is drawn is put together of all. */
export function keepDrawing(view: WholeGraph, on: Day): KeptDrawing {
  const followed = new FollowedView(view);
  const stands = followed.answers(MARKED_KINDS, (graph, id) => standOf(graph, id, on));
  const agreements = followed.answers(['Agreement'], (graph, id) => agreementOn(graph, id, on));
  const tyings = followed.answers(TYING_KINDS, (graph, id) => tyingOn(graph, id, on));
  const counted = followed.answers(COUNTED_KINDS, (graph, id) => countedOn(graph, id, on));
  const coveredFor = kept(coveredIn);
  const discsFor = kept(drawDiscs);
  const together = drawingOf(on, NONE_APART);
  let apartly = { apart: NONE_APART, ...together };

  return {
    touch: (touches) => followed.touch(touches),
    readUntil: (timeMs) => followed.readUntil(timeMs),
    drawing(apart) {
      const read = [stands.all(), agreements.all(), tyings.all()] as const;
      const parts = together.assemble(...read);
      const covered = coveredFor(counted.all(), read[1]);
      const discs = discsFor(view.ofKind('Town'), view.node(WORKSPACE_ID), covered, parts.marks, on);
      const counts = together.count(parts);
      if (isSame(apart, NONE_APART)) return together.draw(parts, discs, counts, false);
      if (!isSame(apart, apartly.apart)) apartly = { apart, ...drawingOf(on, apart) };
      const apartParts = apartly.assemble(...read);
      // Who is paired does not depend on the drawing, nor do counts while one body alone is drawn apart.
      return apart === 'all'
        ? apartly.draw(apartParts, discs, apartly.count(apartParts), true)
        : apartly.draw(apartParts, discs, counts, false);
    },
  };
}

/** What makes a drawing with the same bodies apart each time. */
function drawingOf(on: Day, apart: Apart) {
  const countsFor = kept(countsOf);
  const drawingFor = kept(
    (
      { marks, lines, hubs, ties }: Parts,
      discs: Drawing['discs'],
      counts: Drawing['counts'],
      isApart: boolean,
    ): Drawing => ({ marks, lines, hubs, ties, discs, isApart, counts }),
  );
  return {
    assemble: openAssembly(on, apart),
    count: ({ marks, lines, hubs }: Parts) => countsFor(marks, lines, hubs),
    draw: drawingFor,
  };
}
