import type { Kind } from '../../../graph/model/schema/kinds.ts';
import { relationSpec } from '../../../graph/model/schema/relations.ts';
import type { State } from '../../../graph/model/view/view.ts';
import { type GivenRecord, tabView } from '../../state/ui-state.ts';
import { OWNERS } from './form-relations.ts';

/** What is created while a record is open that may have it is that record's, unless somebody says otherwise. */
export function ownedBy(state: State, kind: Kind): GivenRecord | undefined {
  const { selectedId } = tabView();
  const open = selectedId === undefined ? undefined : state.node(selectedId);
  const relation = (OWNERS[kind] ?? []).find((each) => {
    const { from, to } = relationSpec(each);
    return open && (from.includes(kind) ? to : from).includes(open.kind);
  });
  return open && relation && { fields: {}, relations: [{ kind: relation, other: open.id }] };
}
