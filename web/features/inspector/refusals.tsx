import { CircleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { openRefusals, useRefusals, useRefusalsOpen } from '../../state/refusals.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalCard } from './refusal-card.tsx';
import './refusals.css';

/**
 * What was not accepted, one after the other, each with what its author had written; as a line over the map until
 * somebody has time for it. It stays until it is dealt with, over reloads too.
 */
export function Refusals() {
  const refusals = useRefusals();
  const isOpen = useRefusalsOpen((state) => state.isOpen);
  const [dealt, setDealt] = useState(0);
  const [first] = refusals;
  useEffect(() => {
    // The next one is a new row of them.
    if (first) return;
    setDealt(0);
    openRefusals(false);
  }, [first]);
  if (!first) return null;
  const count = refusals.length;
  if (!isOpen) {
    return (
      <div className="refusals-line" role="status">
        <CircleAlert size={16} strokeWidth={1.75} aria-hidden="true" />
        <span>{t('refusal.waiting', { count })}</span>
        <button type="button" className="button small" onClick={() => openRefusals(true)}>
          {t('refusal.goThrough')}
        </button>
      </div>
    );
  }
  const total = dealt + count;
  return (
    <Dialog title={t('edit.refusedTitle')} onClose={() => openRefusals(false)}>
      {total > 1 && (
        <p className="refusal-position">{t('refusal.position', { position: dealt + 1, total })}</p>
      )}
      <RefusalCard
        key={`${first.key} ${first.at}`}
        refusal={first}
        onDealt={() => setDealt(dealt + 1)}
        onLater={() => openRefusals(false)}
      />
    </Dialog>
  );
}
