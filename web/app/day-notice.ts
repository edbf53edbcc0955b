import { useEffect } from 'react';
import { WORKSPACE_ID } from '../../graph/model/view/view.ts';
import type { Live } from '../live/live.ts';
import { tell } from '../state/notices.ts';
import { t } from '../texts/i18n.ts';

const storedDay = ({ view }: Live) => view.node(WORKSPACE_ID)?.fields['referenceDay'];

/** The reference day is everybody's: who changed it for all is said on the other pages. */
export function useDayNotice(live: Live): void {
  useEffect(() => {
    let before = storedDay(live);
    return live.onChanges((changes) => {
      const day = storedDay(live);
      if (day === before) return;
      before = day;
      const actorId = changes === 'all' ? undefined : changes.others.get(WORKSPACE_ID);
      if (actorId === undefined) return;
      const known = live.view.node(actorId)?.fields['name'];
      const name = known === undefined ? t('day.someone') : `${known} `;
      tell(t('day.changed', { name, day: day === undefined ? t('day.today') : ` ${day}` }));
    });
  }, [live]);
}
