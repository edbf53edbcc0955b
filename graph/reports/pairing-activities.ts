import { dayIn } from '../model/terms/value-in.ts';
import type { WholeGraph } from '../model/view/view.ts';
import { type Counted, countedBy, type Span } from './behind.ts';

/** Co-building activities begun in the span. */
export const pairingActivities = (graph: WholeGraph, span: Span): Counted =>
  countedBy(
    graph.ofKind('Activity').filter(({ fields }) => fields['pairing'] === true),
    (activity) => dayIn(activity, 'from'),
    span,
  );
