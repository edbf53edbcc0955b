import type { Emphasis } from '../figure/emphasis.ts';
import { type Figure, locate } from '../figure/figure.ts';
import type { Wish } from '../wish.ts';

/**
 * Marks that are drawn though their town is closed: what somebody has selected, focused, searched or been shown, with
 * what belongs to it. Of a lens only what it names: its numbers stand at the bubbles. A pairing may end at every body
 * there is, so it opens one town after the other.
 */
export function calledOut(whole: Figure, emphasis: Emphasis, wish: Wish): ReadonlySet<string> {
  const { selectedId, chosen, lens } = wish;
  const asked = [...(selectedId === undefined ? [] : [selectedId]), ...chosen];
  if (lens) asked.push(...lens.named, ...(lens.subject === undefined ? [] : [lens.subject]));
  const called = new Set(asked.flatMap((id) => locate(whole, id)?.nodes ?? []));
  const { pairing, isCalm, path, lit } = emphasis;
  if (pairing) {
    called.add(pairing.source);
    for (const id of lit) if (whole.drawing.marks.get(id)?.area === pairing.over) called.add(id);
  } else for (const id of isCalm ? path : lit) called.add(id);
  return called;
}
