import { History, X } from 'lucide-react';
import { useState } from 'react';
import { useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import { useFrame } from '../../ui/frame.ts';
import { TimeStrip } from './time-strip.tsx';
import { useTimeline } from './use-timeline.ts';
import './map-strip.css';

/** The time strip at the map's lower left; where there is less room it is folded to its day. */
export function MapStrip() {
  const frame = useFrame();
  const on = useReferenceDay();
  const [isOpen, setOpen] = useState(false);
  const hasTimeline = useTimeline() !== undefined;
  const isFolding = frame === 'narrow' || frame === 'small';
  if (frame === 'phone' || !hasTimeline) return null;
  if (isFolding && !isOpen) {
    return (
      <button
        type="button"
        className="panel map-strip is-folded"
        aria-label={`${t('looking.open')} ${on}`}
        title={t('looking.open')}
        onClick={() => setOpen(true)}
      >
        <History size={16} strokeWidth={1.75} aria-hidden="true" />
        {on}
      </button>
    );
  }
  return (
    <div className="panel map-strip">
      <TimeStrip />
      {isFolding && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('looking.fold')}
          onClick={() => setOpen(false)}
        >
          <X size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
