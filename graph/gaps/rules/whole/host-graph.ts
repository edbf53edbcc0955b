import { OUTSIDE_AREA } from '../../../model/terms/area.ts';
import type { ProjectedAgreement, Projection } from '../../projection.ts';

/** Bodies and the bodies with which they have a pairing; every body with one is a key, even if it stands alone. */
export type HostGraph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The hosts of agreements within the district. What is signed with a body outside it is assistance and is counted apart:
 * if that leaves one host, the agreement joins nothing here. An agreement with several signers and one host says too
 * little about who they are and is left out as well.
 */
export const hostsWithin = (
  { bodies }: Pick<Projection, 'bodies'>,
  agreements: readonly ProjectedAgreement[],
): { readonly id: string; readonly hosts: readonly string[] }[] =>
  agreements.flatMap(({ id, hosts, signers }) => {
    const within = hosts.filter((host) => bodies.get(host)?.area !== OUTSIDE_AREA);
    const isWhole = within.length >= 2 || (within.length === 1 && hosts.length === 1 && signers.length === 1);
    return isWhole ? [{ id, hosts: within }] : [];
  });

/** The pairs of hosts of some agreements, among those bodies that are to be in it. */
export function hostGraph(
  agreements: readonly { readonly hosts: readonly string[] }[],
  isIn: (host: string) => boolean = () => true,
): HostGraph {
  const graph = new Map<string, Set<string>>();
  for (const agreement of agreements) {
    const hosts = agreement.hosts.filter(isIn);
    for (const host of hosts) {
      const others = graph.get(host) ?? new Set();
      graph.set(host, others);
      for (const other of hosts) if (other !== host) others.add(other);
    }
  }
  return graph;
}

/** The same graph, the bodies beside each ascending by id. */
export const inOrder = (graph: HostGraph): HostGraph =>
  new Map([...graph].map(([id, others]) => [id, new Set([...others].sort())]));

/** What hangs together, ascending within each and by the first of each; `without` is taken out before. */
export function componentsOf(graph: HostGraph, without?: string): string[][] {
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const start of [...graph.keys()].sort()) {
    if (start === without || seen.has(start)) continue;
    components.push(reachedFrom(graph, start, seen, without).sort());
  }
  return components;
}

/**
 * Whatever is reached from a body, nearest first, and in the graph's own order where two are equally near; `seen` keeps
 * what was reached before and grows.
 */
export function reachedFrom(graph: HostGraph, start: string, seen: Set<string>, without?: string): string[] {
  const reached = [start];
  seen.add(start);
  for (const body of reached) {
    for (const next of graph.get(body) ?? []) {
      if (next === without || seen.has(next)) continue;
      seen.add(next);
      reached.push(next);
    }
  }
  return reached;
}
