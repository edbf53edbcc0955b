import type { GraphEvent } from '../model/log/event.ts';
import { touchOf } from '../model/log/touch.ts';
import type { Day } from '../model/schema/day.ts';
import type { NodeRecord } from '../model/schema/record.ts';
import {
  type DerivedChange,
  type HostPair,
  hostPairsOf,
  isStanding,
  nowFields,
  nowOf,
  townOf,
} from '../model/terms/derived.ts';
import type { Graph } from '../model/view/view.ts';

const noChange = (): DerivedChange => ({
  values: [],
  leaving: [],
  standing: [],
  unpaired: [],
  paired: [],
});

/** What some events change of what is derived: of the records that they touch, what was said before and is said after. */
export function derivedChange(
  before: Graph,
  after: Graph,
  events: Iterable<GraphEvent>,
  on: Day,
): DerivedChange {
  const touched = touchedBy(before, after, events);
  const change = noChange();
  for (const id of touched.records) {
    const node = after.node(id);
    if (node) addRecord(change, node, before, after, on);
  }
  for (const id of touched.agreements) addAgreement(change, id, before, after, on);
  return change;
}

/** All that is derived of some records and agreements, whatever was said of them before. */
export function derivedOf(graph: Graph, nodes: readonly NodeRecord[], on: Day): DerivedChange {
  const change = noChange();
  for (const node of nodes) {
    const { id, kind } = node;
    if (nowFields(kind).length > 0) change.values.push({ id, kind, properties: nowOf(graph, node, on) });
    const town = townOf(graph, node, on);
    if (isStanding(kind)) change.leaving.push({ id, kind });
    if (town !== undefined) change.standing.push({ source: { id, kind }, target: town });
    if (kind !== 'Agreement') continue;
    const pairs = hostPairsOf(graph, node, on);
    addUnpaired(change, id, pairs);
    for (const pair of pairs) change.paired.push({ ...pair, agreement: id });
  }
  return change;
}

function addUnpaired(change: DerivedChange, agreement: string, pairs: readonly HostPair[]): void {
  const sources = new Map(pairs.map(({ source }) => [source.id, source.kind]));
  for (const [id, kind] of sources) change.unpaired.push({ id, kind, agreement });
}

type Touched = { readonly records: Set<string>; readonly agreements: Set<string> };

function touchedBy(before: Graph, after: Graph, events: Iterable<GraphEvent>): Touched {
  const records = new Set<string>();
  const agreements = new Set<string>();
  const along = (id: string, ...[kind, way]: [Parameters<Graph['along']>[1], 'in' | 'out']) =>
    [before, after].flatMap((graph) => graph.along(id, kind, way));
  for (const event of events) {
    const touch = touchOf(event);
    if (touch.what === 'place') continue;
    if (touch.what !== 'relation') {
      records.add(touch.id);
      if (touch.kind === 'Agreement') agreements.add(touch.id);
      if (touch.kind === 'Assessment')
        for (const { target } of along(touch.id, 'ASSESSES', 'out')) records.add(target);
      continue;
    }
    const { kind, source, target } = touch;
    if (kind === 'LOCATED_IN') records.add(source.id);
    if (kind === 'ASSESSES') records.add(target.id);
    if (kind === 'PARTY_TO') agreements.add(target.id);
    if (kind === 'BRANCH_OF')
      for (const { target: agreement } of along(source.id, 'PARTY_TO', 'out')) agreements.add(agreement);
  }
  return { records, agreements };
}

function addRecord(change: DerivedChange, node: NodeRecord, before: Graph, after: Graph, on: Day): void {
  const { id, kind } = node;
  const old = before.node(id);
  if (nowFields(kind).length > 0) {
    const was = old ? nowOf(before, old, on) : {};
    const differing = Object.entries(nowOf(after, node, on)).filter(
      ([name, value]) => value !== (was[name] ?? null),
    );
    if (differing.length > 0) change.values.push({ id, kind, properties: Object.fromEntries(differing) });
  }
  const [from, to] = [old && townOf(before, old, on), townOf(after, node, on)];
  if (from === to) return;
  if (old) change.leaving.push({ id, kind });
  if (to !== undefined) change.standing.push({ source: { id, kind }, target: to });
}

function addAgreement(change: DerivedChange, id: string, before: Graph, after: Graph, on: Day): void {
  const [was, is] = [before, after].map((graph) => {
    const agreement = graph.node(id);
    return agreement ? hostPairsOf(graph, agreement, on) : [];
  }) as [HostPair[], HostPair[]];
  if (textOf(was) === textOf(is)) return;
  // One that is deleted takes its pairs along.
  addUnpaired(
    change,
    id,
    was.filter(({ source }) => after.node(source.id)),
  );
  for (const pair of is) change.paired.push({ ...pair, agreement: id });
}

const textOf = (pairs: readonly HostPair[]): string =>
  JSON.stringify(pairs.map(({ source, target, from, to }) => [source.id, target.id, from, to]));
