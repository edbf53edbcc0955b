import { t } from '../texts/i18n.ts';
import '../texts/later.ts';

const MINUTES_A_DAY = 1_440;

/** By how much a computer's clock is wrong, in its two largest units. */
export function clockNotice(aheadMs: number): string {
  const minutes = Math.round(Math.abs(aheadMs) / 60_000);
  const [days, hours] = [Math.floor(minutes / MINUTES_A_DAY), Math.floor((minutes % MINUTES_A_DAY) / 60)];
  const parts = [
    days > 0 && t('clock.days', { value: days }),
    hours > 0 && t('clock.hours', { value: hours }),
    days === 0 && minutes % 60 > 0 && t('clock.minutes', { value: minutes % 60 }),
  ];
  const by = parts.filter((part) => part !== false).join(' ');
  return t(aheadMs > 0 ? 'clock.ahead' : 'clock.behind', { by });
}
