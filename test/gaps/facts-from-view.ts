import type { SubjectFacts } from '../../graph/facts/read-facts.ts';
import { SUBJECTS, type Subject } from '../../graph/facts/subjects.ts';
import { groundOf, surroundingsOf } from '../../graph/facts/surroundings.ts';
import type { View } from '../../graph/model/view/view.ts';

/** What a store would answer, out of a view: the same hops. */
export function factsFromView(view: View, subject: Subject, id: string): SubjectFacts {
  const node = view.node(id);
  if (!node) throw new Error(`the story has no record ${id}`);
  return { subject: node, graph: surroundingsOf(groundOf(view), id, SUBJECTS[subject].hops) };
}
