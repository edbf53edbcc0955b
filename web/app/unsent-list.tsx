import type { RefObject } from 'react';
import type { Unsent } from '../live/live.ts';
import { serverNow } from '../live/server-clock.ts';
import { commandText } from '../state/command-text.ts';
import { useLive } from '../state/live-context.tsx';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { Popover } from '../ui/popover.tsx';
import './unsent-list.css';

type UnsentListProps = { readonly anchor: RefObject<HTMLElement | null>; onClose(): void };

/** What was given and not answered: what each is, since when; what was not sent can be dropped. */
export function UnsentList({ anchor, onClose }: UnsentListProps) {
  const live = useLive();
  const { unsent, connection } = live;
  return (
    <Popover anchor={anchor} label={t('unsent.title')} align="end" onClose={onClose}>
      <div className="unsent-list">
        <h2>{t('unsent.title')}</h2>
        {unsent.length === 0 && <p>{t('unsent.none')}</p>}
        <ol>
          {unsent.map((each) => (
            <li key={`${each.at} ${JSON.stringify(each.command)}`}>
              <span className="unsent-what">
                {commandText(each.command, live.view, (seq) => live.heldEntry(seq))}
              </span>
              <span className="unsent-since">{t('unsent.since', { time: timeOf(each) })}</span>
              {each.isSent ? (
                <span className="unsent-sent">{t('unsent.sent')}</span>
              ) : (
                <button type="button" className="button small" onClick={() => live.drop(each.command)}>
                  {t('unsent.drop')}
                </button>
              )}
            </li>
          ))}
        </ol>
        {unsent.length > 0 && <p>{connection.keepFails ? t('unsent.keepFails') : t('unsent.isKept')}</p>}
        {connection.limited && <p>{t('unsent.limited')}</p>}
      </div>
    </Popover>
  );
}

/** The clock's time, and the day where it is another. */
function timeOf({ at }: Unsent): string {
  const given = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const time = `${two(given.getHours())}:${two(given.getMinutes())}`;
  const isToday = given.toDateString() === serverNow().toDateString();
  return isToday ? time : `${two(given.getMonth() + 1)}-${two(given.getDate())} ${time}`;
}
