import { useState } from 'react';
import type { HistoryEntry } from '../../graph/model/answers/history.ts';
import { isSystemClient } from '../../graph/model/log/entry.ts';
import { useLiveHandle } from '../state/live-context.tsx';
import { lookBack } from '../state/look-back.ts';
import { takeBack } from '../state/take-back.ts';
import { t } from '../texts/i18n.ts';
import { personColourValue } from '../ui/person-colour.ts';
import { HistoryChanges } from './history-changes.tsx';

type HistoryRowProps = { readonly entry: HistoryEntry; readonly about: string | undefined };

/** Who, when and what; a click says from what to what, and offers to take it back. */
export function HistoryRow({ entry, about }: HistoryRowProps) {
  const live = useLiveHandle();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { seq, at, actor, clientId, sentence } = entry;
  const isSystem = isSystemClient(clientId);
  async function back() {
    setBusy(true);
    await takeBack(live, [seq], isAll(entry, about) ? {} : { only: [about ?? ''] });
    setBusy(false);
  }
  return (
    <li className="history-row">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className="history-who">
          <i style={{ background: personColourValue(actor.id) }} aria-hidden="true" />
          {isSystem ? t('history.system') : actor.name}
          <time dateTime={at}>{clockOf(at)}</time>
        </span>
        <span className="history-what">{sentence}</span>
      </button>
      {isOpen && (
        <div className="history-more">
          <HistoryChanges entry={entry} about={about} />
          <span className="history-ways">
            <button type="button" className="button small" onClick={() => void lookBack(live, seq)}>
              {t('past.look')}
            </button>
            {!isSystem && (
              <button type="button" className="button small" disabled={isBusy} onClick={() => void back()}>
                {t(about === undefined ? 'history.back' : 'history.before')}
              </button>
            )}
          </span>
        </div>
      )}
    </li>
  );
}

/** Whether it did nothing to others than the record that the list is about. */
const isAll = ({ changes, left }: HistoryEntry, about: string | undefined): boolean =>
  about === undefined ||
  (left === 0 && changes.every(({ record, relation }) => record.id === about && !relation));

const clockOf = (at: string): string =>
  new Date(at).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });
