type Id = { readonly id: string };
type Ends = { readonly source: string; readonly target: string };

const TIMES = 3;
/** Hubs are not walked through: what they add would depend on them alone. */
const MOST = 64;

/**
 * A fixed measure of the machine, over the same graph as what is compared with it, with nothing of the product in it:
 * lists of neighbours are built in plain maps, then from every record two steps are walked and the last characters of the
 * ids on the way are added up; three times.
 */
export function fixedWalk(nodes: readonly Id[], relations: readonly Ends[]): number {
  let sum = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const near = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
    for (const { source, target } of relations) {
      near.get(source)?.push(target);
      near.get(target)?.push(source);
    }
    const around = (id: string): readonly string[] => {
      const ids = near.get(id) ?? [];
      return ids.length > MOST ? [] : ids;
    };
    for (const { id } of nodes)
      for (const other of around(id))
        for (const last of around(other)) sum += last.charCodeAt(last.length - 1);
  }
  return sum;
}
