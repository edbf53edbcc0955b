import { isSignedOn } from '../model/agreement.ts';
import { type Counted, countedBy, dayField, type Span, withDetail } from './behind.ts';
import { namesOf } from './names.ts';
import type { ReportGraph } from './report-graph.ts';
import { signersOf } from './signers.ts';

/** Agreements signed in the span, whether or not still in force: those of assistance, or all others. */
export const signed = (graph: ReportGraph, span: Span, assistance: boolean): Counted =>
  withDetail(
    countedBy(
      graph
        .of('Agreement')
        .filter(
          ({ fields }) =>
            (fields['agreementType'] === 'assistance') === assistance &&
            isSignedOn(fields, span.on) !== false,
        ),
      (agreement) => dayField(agreement, 'signedOn'),
      span,
    ),
    ({ id }) => namesOf(signersOf(graph, id)),
  );
