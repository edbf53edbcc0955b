import type { Day } from '../model/day.ts';
import type { NodeRecord } from '../model/record.ts';
import type { End, ReportGraph } from './report-graph.ts';

const orderOf = ({ relation }: End): number => Number(relation.fields['order'] ?? 99);

/** The signers of an agreement in their order. */
export const signersOf = (graph: ReportGraph, agreementId: string): NodeRecord[] =>
  graph
    .sources(agreementId, 'PARTY_TO')
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map(({ node }) => node);

/** The bodies that a signer stands for on a day: itself, or those its Party organisation is of. */
export const hostsOf = (graph: ReportGraph, { id, kind }: NodeRecord, on: Day): string[] =>
  kind === 'PartyOrganization' ? graph.targets(id, 'OF', on).map(({ node }) => node.id) : [id];
