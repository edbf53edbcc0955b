import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { SourceMark } from '../../records/source-mark.tsx';
import { useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { follow } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { nameOf, RecordName } from '../../ui/record-name.tsx';
import { activitiesOf } from './read-activities.ts';
import { recordSource } from './read-facts.ts';
import { SectionFrame } from './section-frame.tsx';

type ActivityRowsProps = { readonly node: NodeRecord; readonly most: number; readonly onMore?: () => void };

/** date · title · place · source, the latest first. */
export function ActivityRows({ node, most, onMore }: ActivityRowsProps) {
  const on = useReferenceDay();
  const rows = useView((view) => activitiesOf(view, node, on), [node, on]);
  const rest = rows.length - most;
  const title = t(rows.length > 0 ? 'inspector.sections.recentActivity' : 'inspector.sections.activity');
  return (
    <SectionFrame title={title} note={rows.length > 1 ? t('inspector.byDate') : undefined}>
      {rows.length === 0 && <p className="section-empty">{t('inspector.noneActivities')}</p>}
      <ul className="activities">
        {rows.slice(0, most).map(({ node: activity, day, place }) => (
          <li key={activity.id}>
            <time>{day ?? t('unknown')}</time>
            <button type="button" className="activity-name" onClick={() => follow(activity.id)}>
              <RecordName node={activity} />
            </button>
            {place && <span className="activity-place">{place}</span>}
            <SourceMark
              title={nameOf(activity)}
              provenance={recordSource(activity)}
              recordId={activity.id}
              sample={activity.sample}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && onMore && (
        <button type="button" className="text-link quiet section-more" onClick={onMore}>
          {t('inspector.moreActivities', { count: rest })}
        </button>
      )}
    </SectionFrame>
  );
}
