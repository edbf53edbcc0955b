import type { HistoryEntry } from '../../graph/model/answers/history.ts';
import { useLive } from '../state/live-context.tsx';
import { useHistory } from '../state/use-history.ts';
import { t } from '../texts/i18n.ts';
import { formatMoment } from '../ui/format-moment.ts';

/** Who wrote a value, and when. */
export function EnteredBy({ id, field }: { readonly id: string; readonly field: string }) {
  const live = useLive();
  const seen = live.changedBy(id, field);
  const { answer } = useHistory({ id });
  const name = seen && live.view.node(seen.actorId)?.fields['name'];
  const asked = answer?.rows.find((entry) => wrote(entry, id, field));
  const by =
    seen && typeof name === 'string'
      ? { name, time: formatMoment(seen.at) }
      : asked && { name: asked.actor.name, time: formatMoment(asked.at) };
  if (!by) return null;
  return (
    <dl>
      <dt>{t('history.by')}</dt>
      <dd>{t('history.byAt', by)}</dd>
    </dl>
  );
}

/** By changing the field, or by making the record that it came with. */
const wrote = ({ changes }: HistoryEntry, id: string, field: string): boolean =>
  changes.some(
    ({ record, what, ...change }) =>
      record.id === id && !change.relation && (what === 'created' || change.field === field),
  );
