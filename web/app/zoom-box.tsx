import { Maximize, Minus, Plus, UnfoldHorizontal } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { mapHandle, useDrawing } from '../state/map-store.ts';
import { useHasSamples } from '../state/samples.ts';
import { hasPanel as panelIn, setView, useTabView, useUi } from '../state/ui-state.ts';
import { t } from '../texts/i18n.ts';
import './zoom-box.css';

const STEP = 1.25;
const noop = () => {};

function useZoom(): number {
  // The handle exists once the map has drawn; the first drawing is the sign for it.
  const isDrawn = useDrawing() !== undefined;
  return useSyncExternalStore(
    (listener) => (isDrawn ? (mapHandle.current?.onZoom(listener) ?? noop) : noop),
    () => Math.round((mapHandle.current?.zoomLevel() ?? 1) * 100),
  );
}

export function ZoomBox() {
  const percent = useZoom();
  const expanded = useTabView((view) => view.expanded);
  const hasSamples = useHasSamples();
  const isGaps = useTabView((view) => view.page === 'gaps');
  const hasPanel = useUi(panelIn);
  return (
    <div className={`zoom-row${hasPanel ? ' beside-panel' : ''}`}>
      {hasSamples && !isGaps && <p className="map-note">{t('map.note')}</p>}
      <fieldset className="panel zoom-box" aria-label={t('zoom.label')}>
        <button
          type="button"
          className="icon-button"
          title={`${t('zoom.out')} −`}
          aria-label={t('zoom.out')}
          onClick={() => mapHandle.current?.zoomBy(1 / STEP)}
        >
          <Minus size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
        <output className="zoom-percent">{percent}%</output>
        <button
          type="button"
          className="icon-button"
          title={`${t('zoom.in')} +`}
          aria-label={t('zoom.in')}
          onClick={() => mapHandle.current?.zoomBy(STEP)}
        >
          <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
        <span className="zoom-divider" />
        <button
          type="button"
          className="icon-button"
          title={`${t('zoom.fit')} 0`}
          aria-label={t('zoom.fit')}
          onClick={() => mapHandle.current?.fit()}
        >
          <Maximize size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
        <span className="zoom-divider" />
        <button
          type="button"
          className="zoom-expand"
          aria-pressed={expanded}
          title={t('zoom.expandHint')}
          onClick={() => setView({ expanded: !expanded })}
        >
          <UnfoldHorizontal size={16} strokeWidth={1.75} aria-hidden="true" />
          {t('zoom.expand')}
        </button>
      </fieldset>
    </div>
  );
}
