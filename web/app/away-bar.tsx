import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Away } from '../live/absence.ts';
import { awayIsRead } from '../state/away.ts';
import { lengthOf } from '../state/away-acts.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { AwayList } from './away-list.tsx';
import './connection-bar.css';
import './away-bar.css';

/** Over the map for whoever was away: how much others did meanwhile, until it is closed. */
export function AwayBar({ away }: { readonly away: Away }) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const { entries, count } = away;
  const time = lengthOf(away.forMs);
  const acts = count.toLocaleString('en');
  const people = new Set(entries?.map(({ actorId }) => actorId)).size;
  return (
    <section className="connection-bar away-bar" role="status">
      <span className="bar-said">
        {entries ? t('away.some', { time, people, acts }) : t('away.many', { time, acts })}
      </span>
      {entries && (
        <button
          ref={anchor}
          type="button"
          className="button small"
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('away.show')}
        </button>
      )}
      <button type="button" className="icon-button" aria-label={t('close')} onClick={awayIsRead}>
        <X size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {isOpen && entries && (
        <AwayList anchor={anchor} time={time} entries={entries} onClose={() => setIsOpen(false)} />
      )}
    </section>
  );
}
