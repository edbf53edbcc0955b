import { decideCommand } from '../../graph/model/commands/command.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import { KIND_NAMES, SYSTEM_KINDS } from '../../graph/model/schema/kinds.ts';
import { RELATION_NAMES } from '../../graph/model/schema/relations.ts';
import { View } from '../../graph/model/view/view.ts';
import type { Random } from '../fuzz/random.ts';
import { randomChange } from '../gaps/random-change.ts';
import { view as article } from '../seed/article-view.ts';

/** The article's graph once more, to be changed. */
export const articleCopy = (): View => new View().load(article.nodes.values(), article.relations.values());

/** What an editor might do next, as events; none where the server would refuse it. */
export function randomEvents(view: View, random: Random): GraphEvent[] {
  const command = randomChange(random.chance(0.5) ? view : ofOneKind(view, random), random);
  if (!command) return [];
  const decision = decideCommand({ ...command, mid: 1 } as never, view, { id: 'li', role: 'editor' });
  return decision.outcome === 'refused' ? [] : [...decision.events];
}

/** Records of one kind and relations of one kind: else the few of a rare kind would hardly ever be chosen. */
function ofOneKind(view: View, random: Random): View {
  const nodes = view.ofKind(
    random.pick(KIND_NAMES.filter((each) => !SYSTEM_KINDS.includes(each) && view.ofKind(each).length > 0)),
  );
  const kind = random.pick(RELATION_NAMES);
  const relations = [...view.relations.values()].filter((relation) => relation.kind === kind);
  return new View().load(nodes, relations);
}
