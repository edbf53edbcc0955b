import { Calendar, ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { WORKSPACE_ID } from '../../graph/model/view/view.ts';
import { useView } from '../state/live-context.tsx';
import { followWorkspaceDay } from '../state/looking-day.ts';
import { useReferenceDay, useWorkspaceDay } from '../state/reference-day.ts';
import { t } from '../texts/i18n.ts';
import { DayPanel } from './later.ts';
import './date-control.css';

/** The day for which everything is shown, and whether this tab alone looks at it. */
export function DateControl() {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const day = useReferenceDay();
  const home = useWorkspaceDay();
  const isToday = useView((view) => view.node(WORKSPACE_ID)?.fields['referenceDay'] === undefined, []);
  const isOwn = day !== home;
  return (
    <div className={`date-control${isOwn ? ' is-own' : ''}`}>
      <button
        ref={anchor}
        type="button"
        className="button date-switch"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Calendar size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className="date-prefix">
          {isOwn ? t('day.onlyMe') : `${t(isToday ? 'day.asOfToday' : 'day.asOf')} `}
        </span>
        <span>{day}</span>
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {isOwn && (
        <button type="button" className="date-back" onClick={followWorkspaceDay}>
          {t('day.backTo', { day: home })}
        </button>
      )}
      {open && <DayPanel anchor={anchor} onClose={() => setOpen(false)} />}
    </div>
  );
}
