import type { Finding, GapPath } from '../../../graph/model/answers/gap.ts';
import { kindSpec } from '../../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { relationSpec } from '../../../graph/model/schema/relations.ts';
import type { State } from '../../../graph/model/view/view.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import { titleOf } from '../../ui/titles.ts';

type Named = Pick<NodeRecord, 'kind' | 'fields' | 'sample'>;

/** A record of a finding as lists write its name; the finding brings the name along. */
export function namedIn({ names }: Pick<Finding, 'names'>, id: string): Named | undefined {
  const known = names[id];
  return (
    known && {
      kind: known.kind,
      sample: known.sample,
      fields: { [kindSpec(known.kind).nameField ?? 'name']: known.name },
    }
  );
}

/** How each relation of a path reads from left to right; '' where records are joined by meaning alone. */
export function relationWords(state: State, { nodes, relations }: GapPath): string[] {
  return relations.map((id, index) => {
    const relation = id === '' ? undefined : state.relation(id);
    if (!relation) return '';
    return relation.source === nodes[index]
      ? titleOf(relationSpec(relation.kind).title)
      : t(`incoming.${relation.kind}`);
  });
}

/** The name of who decided something; an id that is not known says nothing. */
export function actorName(state: State, id: string | undefined): string | undefined {
  const name = id === undefined ? undefined : state.node(id)?.fields['name'];
  return typeof name === 'string' ? name : undefined;
}
