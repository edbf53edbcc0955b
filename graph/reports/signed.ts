import { isSignedOn, signersOf } from '../model/agreement.ts';
import { namesOf } from '../model/terms/name.ts';
import { dayIn } from '../model/terms/value-in.ts';
import type { WholeGraph } from '../model/view/view.ts';
import { type Counted, countedBy, type Span, withDetail } from './behind.ts';

/** Agreements signed in the span, whether or not still in force: those of assistance, or all others. */
export const signed = (graph: WholeGraph, span: Span, assistance: boolean): Counted =>
  withDetail(
    countedBy(
      graph
        .ofKind('Agreement')
        .filter(
          ({ fields }) =>
            (fields['agreementType'] === 'assistance') === assistance &&
            isSignedOn(fields, span.on) !== false,
        ),
      (agreement) => dayIn(agreement, 'signedOn'),
      span,
    ),
    ({ id }) => namesOf(signersOf(graph, id).map(({ node }) => node)),
  );
