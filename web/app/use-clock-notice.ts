import { useEffect } from 'react';
import { clockAheadMs, onServerTime } from '../live/server-clock.ts';
import { tell } from '../state/notices.ts';

/** What differs less is nobody's concern; what was said is said again only where it has changed by more. */
const WORTH_SAYING_MS = 60_000;
const MUCH_MS = 300_000;
const KEY = 'pairing-atlas.clock';

/** A computer whose clock is wrong is told so once: the page goes by the server's. */
export function useClockNotice(): void {
  useEffect(() => {
    let said = saidBefore();
    const look = async () => {
      const ahead = clockAheadMs();
      if (ahead === undefined || Math.abs(ahead) <= WORTH_SAYING_MS || Math.abs(ahead - said) < MUCH_MS)
        return;
      said = ahead;
      keep(ahead);
      const { clockNotice } = await import('./clock-notice.ts');
      tell(clockNotice(ahead), 'done', 'stays');
    };
    const safely = () => void look().catch(() => {});
    safely();
    return onServerTime(safely);
  }, []);
}

function saidBefore(): number {
  try {
    return Number(sessionStorage.getItem(KEY) ?? 0);
  } catch {
    return 0;
  }
}

function keep(ahead: number): void {
  try {
    sessionStorage.setItem(KEY, String(Math.round(ahead)));
  } catch {
    // Then it is said again by the next page.
  }
}
