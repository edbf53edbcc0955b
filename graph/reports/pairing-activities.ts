import { dayIn } from '../model/terms/value-in.ts';
import { countedBy, sharedCount } from './behind.ts';

/** Co-building activities begun in the span. */
export const pairingActivities = sharedCount((graph, on) =>
  countedBy(
    graph.ofKind('Activity').filter(({ fields }) => fields['pairing'] === true),
    (activity) => dayIn(activity, 'from'),
    { on },
  ),
);
