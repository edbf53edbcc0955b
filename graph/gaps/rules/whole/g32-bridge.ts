import { z } from 'zod';
import { DISTRICT_AREA, OUTSIDE_AREA } from '../../../model/terms/area.ts';
import type { Projection } from '../../projection.ts';
import { defineWholeRule, type WholeVerdict } from '../../rule.ts';
import { count } from '../../words/param.ts';
import { words } from '../../words/verdict.ts';
import { cutPoints } from './cut-points.ts';
import { type HostGraph, hostGraph, hostsWithin, inOrder, reachedFrom } from './host-graph.ts';

/** A body that holds a town together, with what hangs together there. */
type Bridge = {
  readonly id: string;
  readonly graph: HostGraph;
  readonly isOfTown: (body: string) => boolean;
};

/** The pieces in which a body's removal leaves those that it is paired with. */
function piecesWithout(graph: HostGraph, id: string): string[][] {
  const seen = new Set<string>();
  return [...(graph.get(id) ?? [])].flatMap((next) =>
    seen.has(next) ? [] : [reachedFrom(graph, next, seen, id)],
  );
}

/** What of a graph hangs together with a town's own bodies, over them and the district level. */
function ofTown(graph: HostGraph, own: readonly string[], isIn: (id: string) => boolean): HostGraph {
  const reached = new Map<string, ReadonlySet<string>>();
  const waiting = [...own];
  for (const id of waiting) {
    if (reached.has(id)) continue;
    const others = new Set([...(graph.get(id) ?? [])].filter(isIn));
    reached.set(id, others);
    waiting.push(...others);
  }
  return reached;
}

/** The bridges of all towns by body; one that holds several towns together is told once, of the first by id. */
function bridgesOf(
  { bodies }: Pick<Projection, 'bodies'>,
  agreements: readonly { readonly hosts: readonly string[] }[],
  least: number,
): ReadonlyMap<string, Bridge> {
  const found = new Map<string, Bridge>();
  const areaOf = (id: string): string => bodies.get(id)?.area ?? DISTRICT_AREA;
  const paired = inOrder(hostGraph(agreements));
  const inTown = new Map<string, string[]>();
  for (const id of paired.keys()) {
    const known = inTown.get(areaOf(id));
    if (known) known.push(id);
    else inTown.set(areaOf(id), [id]);
  }
  for (const town of [...inTown.keys()].sort()) {
    if (town === DISTRICT_AREA || town === OUTSIDE_AREA) continue;
    const own = inTown.get(town) ?? [];
    const isOfTown = (id: string): boolean => areaOf(id) === town;
    const graph = ofTown(paired, own, (id) => isOfTown(id) || areaOf(id) === DISTRICT_AREA);
    for (const id of cutPoints(graph, isOfTown, least)) {
      if (!found.has(id)) found.set(id, { id, graph, isOfTown });
    }
  }
  return found;
}

/** In each piece that a bridge leaves, the nearest body of the town. */
const endsOf = ({ id, graph, isOfTown }: Bridge, least: number): string[] =>
  piecesWithout(graph, id)
    .map((piece) => piece.filter(isOfTown))
    .flatMap((piece) => (piece.length < least ? [] : (piece[0] ?? [])));

function bridge(
  { bodies }: Pick<Projection, 'bodies'>,
  id: string,
  ends: readonly string[],
): WholeVerdict['findings'][number] {
  const name = (each: string): string => bodies.get(each)?.name ?? each;
  const [a = '', b = ''] = ends;
  return {
    outcome: 'finding',
    subjects: [id],
    why: words(
      `去掉${name(id)}，${name(a)}与${name(b)}在本镇街及区级的结对网中不再连通，共分成${ends.length}片。`,
      `Without ${name(id)}, ${name(a)} and ${name(b)} would no longer be connected within their town and the district level; ${ends.length} pieces would remain.`,
    ),
    path: {
      nodes: [a, id, b],
      relations: ['', ''],
      missing: { from: a, to: b, what: words('缺另一条联系', 'another connection is missing') },
    },
    firstStep: { label: words('起草双边协议', 'Draft an agreement'), do: 'pair', parties: [a, b] },
  };
}

export const bridgeOfTown = defineWholeRule({
  id: 'G32',
  title: words('关键纽带单一', 'All hangs on one body'),
  explain: words(
    '按一个镇街与区级单位之间履行中协议的结对关系，去掉一个单位，该镇街原来连通的单位就分成几片，每片不少于规定数。',
    'On the pairings in force among the bodies of a town and those of the district level: removing one body leaves bodies of the town, connected before, in pieces of at least the given number each.',
  ),
  severity: 'medium',
  scope: 'town',
  reads: ['bodies', 'agreements', 'unclear'],
  params: z.strictObject({ least: count('每片最少单位数', 'Least bodies of a piece', 1, 100) }),
  judge(projection, { least: asked }) {
    const least = Math.max(1, asked);
    const certain = hostsWithin(projection, projection.agreements);
    const all = [...certain, ...hostsWithin(projection, projection.unclear)];
    const bridges = bridgesOf(projection, certain, least);
    // Of an agreement that may or may not be in force, both cases have to say the same.
    const perhaps = all.length === certain.length ? bridges : bridgesOf(projection, all, least);
    const isSure = (id: string): boolean => bridges.has(id) && perhaps.has(id);
    const unsure = [...new Set([...bridges.keys(), ...perhaps.keys()])].filter((id) => !isSure(id)).sort();
    return {
      looked: hostGraph(all).size,
      findings: [...bridges.values()]
        .filter(({ id }) => isSure(id))
        .map((each) => bridge(projection, each.id, endsOf(each, least))),
      unknown: unsure.map((subject) => ({
        subject,
        missing: words('协议的签订日期', 'the signing day of an agreement'),
      })),
    };
  },
});
