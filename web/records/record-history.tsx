import { useHistory } from '../state/use-history.ts';
import { HistoryRows } from './history-rows.tsx';

/** What was done to one record and to its relations. */
export function RecordHistory({ id }: { readonly id: string }) {
  return <HistoryRows history={useHistory({ id })} about={id} />;
}
