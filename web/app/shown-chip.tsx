import { X } from 'lucide-react';
import { clearShown } from '../state/show-on-map.ts';
import { useTabView } from '../state/ui-state.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { useEscape } from '../ui/escape.ts';
import './shown-chip.css';

/** Says that a list has lit part of the map, and takes it back. */
export function ShownChip() {
  const count = useTabView((view) => view.shown?.ids.length ?? 0);
  const name = useTabView((view) => view.shown?.as);
  useEscape(clearShown);
  return (
    <div className="shown-chip" role="status">
      <span>{name === undefined ? t('pages.shown', { count }) : t('pages.shownAs', { name, count })}</span>
      <button type="button" className="icon-button" aria-label={t('pages.clearShown')} onClick={clearShown}>
        <X size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </div>
  );
}
