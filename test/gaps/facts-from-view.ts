import type { Facts } from '../../graph/gaps/rule.ts';
import { type Subject, subjectOf } from '../../graph/gaps/scan/subjects.ts';
import type { View } from '../../graph/model/view/view.ts';

/** A record of a view as a rule is given it. Errors: throws where there is none that is judged as this. */
export function factsFromView(graph: View, subject: Subject, id: string): Facts {
  const node = subjectOf(graph, subject, id);
  if (!node) throw new Error(`the story has no ${subject} ${id}`);
  return { subject: node, graph };
}
