import type { Finding } from '../../model/answers/gap.ts';
import type { Day } from '../../model/schema/day.ts';
import { KINDS } from '../../model/schema/kinds.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import { homeOf } from '../../model/terms/home.ts';
import { soleHost } from '../../model/terms/mark.ts';
import { nameOf } from '../../model/terms/name.ts';
import { storedName } from '../../model/terms/stored-name.ts';
import type { Graph } from '../../model/view/view.ts';
import type { Found, Rule } from '../rule.ts';

/** A finding as it is where nobody has noted anything about it. */
export type BareFinding = Omit<Finding, 'state' | 'note'> & { readonly state: 'open' };

/** The records that a finding speaks of, each once. */
function namedIn(subjects: readonly string[], { path }: Pick<Found, 'path'>): ReadonlySet<string> {
  const named = new Set(subjects);
  for (const id of path.nodes) named.add(id);
  if (path.missing) named.add(path.missing.from);
  if (path.missing?.to) named.add(path.missing.to);
  return named;
}

/** Bodies among some records; a Party organisation of one body counts as that body. */
function bodiesAmong(graph: Graph, nodes: readonly NodeRecord[], on: Day): number {
  const bodies = new Set<string>();
  for (const { id, kind } of nodes) {
    if (KINDS[kind].isBody) bodies.add(id);
    else if (kind === 'PartyOrganization') bodies.add(soleHost(graph, id, on) ?? id);
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
  const nodes: NodeRecord[] = [];
  for (const id of namedIn(subjects, found)) {
    const node = graph.node(id);
    if (node) nodes.push(node);
  }
  const names: Record<string, BareFinding['names'][string]> = {};
  for (const node of nodes) {
    const { id, kind, sample } = node;
    // A vocabulary's key as it is: the page says the word in its own language.
    names[id] = { name: storedName(node) ?? nameOf(node), kind, sample };
  }
  const first = subjects[0] ?? '';
  const [node] = nodes;
  const home = node?.id === first ? homeOf(graph, node, on) : { area: '' };
  return {
    id: `${rule.id}:${first}`,
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    subjects,
    names,
    ...(home.body === undefined ? {} : { body: home.body }),
    area: home.area,
    reach: found.reach ?? Math.max(1, bodiesAmong(graph, nodes, on)),
    why: found.why,
    path: found.path,
    firstStep: found.firstStep,
    state: 'open',
  };
}
