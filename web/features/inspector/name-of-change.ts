import type { Live } from '../../live/live.ts';
import { named } from './use-who-changed.ts';

/** Who changed a record last and when, for people; undefined where that was before this page was opened. */
export const nameOfChange = (live: Pick<Live, 'changedBy' | 'view'>, id: string): ReturnType<typeof named> =>
  named(live, live.changedBy(id));
