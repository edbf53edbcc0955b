import { fieldSpecs, KIND_NAMES } from '../../graph/model/schema/kinds.ts';
import { RELATION_NAMES } from '../../graph/model/schema/relations.ts';
import { byId } from '../../graph/model/view/ascending.ts';
import type { View } from '../../graph/model/view/view.ts';

/** All that the indexes answer, beside what looking at every record answers. */
export function indexed(view: View) {
  const ids = [...view.nodes.keys()].sort();
  const unique = KIND_NAMES.flatMap((kind) =>
    Object.entries(fieldSpecs(kind)).flatMap(([field, spec]) => (spec.unique ? [{ kind, field }] : [])),
  );
  return {
    kinds: KIND_NAMES.map((kind) => view.ofKind(kind)),
    ends: ids.map((id) =>
      RELATION_NAMES.flatMap((kind) => [...view.along(id, kind, 'out'), ...view.along(id, kind, 'in')]),
    ),
    all: ids.map((id) => [...view.relationsOf(id)].sort(byId)),
    holders: ids.map((id) =>
      unique.map(({ kind, field }) => {
        const value = view.node(id)?.fields[field];
        return value === undefined ? undefined : view.holder(kind, field, value);
      }),
    ),
    spots: [...new Set([...view.nodes.values()].flatMap(({ places }) => places.map(({ area }) => area)))]
      .sort()
      .map((area) => [area, [...view.spotsIn(area).values()].sort(byId)]),
  };
}
