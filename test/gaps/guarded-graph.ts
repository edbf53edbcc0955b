import type { NodeRecord } from '../../graph/model/schema/record.ts';
import type { View, WholeGraph } from '../../graph/model/view/view.ts';

/** The same graph, whose records throw where somebody asks for a field that is guarded. */
export function guardedGraph(
  view: View,
  isGuarded: (kind: NodeRecord['kind'], field: string) => boolean,
): WholeGraph {
  const guard = (node: NodeRecord): NodeRecord => {
    const get = (fields: NodeRecord['fields'], name: string | symbol): unknown => {
      if (isGuarded(node.kind, String(name))) throw new Error(`${node.kind}.${String(name)} is read`);
      return Reflect.get(fields, name);
    };
    return { ...node, fields: new Proxy(node.fields, { get }) };
  };
  const nodes = new Map([...view.nodes.values()].map((node) => [node.id, guard(node)]));
  return {
    node: (id) => nodes.get(id),
    along: (id, kind, way) => view.along(id, kind, way),
    ofKind: (kind) => view.ofKind(kind).flatMap(({ id }) => nodes.get(id) ?? []),
  };
}
