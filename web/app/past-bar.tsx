import { useEffect, useState, useSyncExternalStore } from 'react';
import { entryText } from '../../graph/model/words/entry-text.ts';
import { personName } from '../state/away-acts.ts';
import { stepBack } from '../state/look-back.ts';
import { backToNow } from '../state/past.ts';
import type { PastLive } from '../state/past-live.ts';
import { language, t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { useEscape } from '../ui/escape.ts';
import './connection-bar.css';
import './past-bar.css';

/** Over the map of the past: after which entry that is, the one before, the next, and the way back. */
export function PastBar({ past }: { readonly past: PastLive }) {
  useSyncExternalStore(
    (listener) => past.subscribe(listener),
    () => past.version,
  );
  const [isAsking, setAsking] = useState(false);
  useEscape(backToNow);
  useEffect(() => {
    return () => backToNow();
  }, []);
  const { entry, view } = past;
  async function back() {
    setAsking(true);
    await stepBack(past);
    setAsking(false);
  }
  return (
    <section className="connection-bar past-bar" role="status">
      <strong>{t('past.title')}</strong>
      <span className="bar-said">
        {entry &&
          t('past.at', {
            time: timeOf(entry.at),
            name: personName(view, entry.actorId),
            what: entryText(entry, (id) => view.node(id), language),
          })}
      </span>
      <span className="bar-explain">{t('past.explain')}</span>
      <span className="past-ways">
        <button
          type="button"
          className="button small"
          disabled={isAsking || past.seq <= 1}
          onClick={() => void back()}
        >
          {t('past.back')}
        </button>
        <button type="button" className="button small" disabled={!past.hasNext} onClick={() => past.forth()}>
          {t('past.forth')}
        </button>
        <button type="button" className="button small primary" onClick={backToNow}>
          {t('past.now')}
        </button>
      </span>
    </section>
  );
}

function timeOf(at: string): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
