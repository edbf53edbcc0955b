import type { Day } from '../../model/day.ts';
import type { Finding } from '../../model/gap.ts';
import { KINDS } from '../../model/kinds.ts';
import { homeOf } from '../../model/terms/home.ts';
import { soleHost } from '../../model/terms/mark.ts';
import { nameOf } from '../../model/terms/name.ts';
import { storedName } from '../../model/terms/stored-name.ts';
import type { Graph } from '../../model/view/view.ts';
import type { Found, Rule } from '../rule.ts';

/** A finding before what people noted about it is added. */
export type BareFinding = Omit<Finding, 'state' | 'note'>;

/** The records that a finding speaks of, each once. */
const namedIn = (subjects: readonly string[], { path }: Pick<Found, 'path'>): string[] => [
  ...new Set([
    ...subjects,
    ...path.nodes,
    ...(path.missing ? [path.missing.from, ...(path.missing.to ? [path.missing.to] : [])] : []),
  ]),
];

/** Bodies among some records; a Party organisation of one body counts as that body. */
function bodiesAmong(graph: Graph, ids: readonly string[], on: Day): number {
  const bodies = new Set<string>();
  for (const id of ids) {
    const node = graph.node(id);
    if (!node) continue;
    if (KINDS[node.kind].isBody) bodies.add(id);
    else if (node.kind === 'PartyOrganization') bodies.add(soleHost(graph, id, on) ?? id);
  }
  return bodies.size;
}

/** What a rule found, with everything that is the same for all rules. */
export function findingOf(
  rule: Pick<Rule, 'id' | 'severity'>,
  subjects: readonly string[],
  found: Omit<Found, 'subjects'>,
  graph: Graph,
  on: Day,
): BareFinding {
  const named = namedIn(subjects, found);
  const first = graph.node(subjects[0] ?? '');
  const home = first ? homeOf(graph, first, on) : { area: '' };
  return {
    id: `${rule.id}:${subjects[0] ?? ''}`,
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    subjects,
    names: Object.fromEntries(
      named.flatMap((id) => {
        const node = graph.node(id);
        // A vocabulary's key as it is: the page says the word in its own language.
        const name = node && (storedName(node) ?? nameOf(node));
        return node && name !== undefined ? [[id, { name, kind: node.kind, sample: node.sample }]] : [];
      }),
    ),
    ...(home.body === undefined ? {} : { body: home.body }),
    area: home.area,
    reach: found.reach ?? Math.max(1, bodiesAmong(graph, named, on)),
    why: found.why,
    path: found.path,
    firstStep: found.firstStep,
  };
}
