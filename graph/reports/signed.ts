import { signersOf } from '../model/agreement.ts';
import { type Counted, countedBy, dayField, type Span, withDetail } from './behind.ts';
import { namesOf } from './names.ts';
import type { ReportGraph } from './report-graph.ts';

/** Agreements signed in the span, whether or not still in force: those of assistance, or all others. */
export const signed = (graph: ReportGraph, span: Span, assistance: boolean): Counted =>
  withDetail(
    countedBy(
      graph
        .of('Agreement')
        .filter(({ fields }) => (fields['agreementType'] === 'assistance') === assistance && isMeant(fields)),
      (agreement) => dayField(agreement, 'signedOn'),
      span,
    ),
    ({ id }) => namesOf(signersOf(graph, id).map(({ node }) => node)),
  );

/** A draft says so by its milestones: without a signing day it is not one whose day nobody knows. */
const isMeant = (fields: Readonly<Record<string, unknown>>): boolean =>
  fields['signedOn'] !== undefined ||
  !['draftedOn', 'negotiatingOn', 'toSignOn'].some((milestone) => fields[milestone] !== undefined);
