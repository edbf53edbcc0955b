import { Layers, X } from 'lucide-react';
import { type MouseEvent, useMemo } from 'react';
import { LEGEND_KEYS, type LegendKey } from '../../../graph/model/tab-view/tab-view.ts';
import type { Drawing } from '../../canvas/draw/drawing.ts';
import { useDrawing } from '../../state/map-store.ts';
import { isolateKey, toggleKey } from '../../state/ui-actions.ts';
import { hiddenKeys, setUi, useTabView, useUi } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import { useEscape } from '../../ui/escape.ts';
import { useFrame } from '../../ui/frame.ts';
import { LegendFoot } from './legend-foot.tsx';
import { LegendGlyph } from './legend-glyph.tsx';
import { shownCounts } from './shown-counts.ts';
import './legend.css';

/** Which mark means what, how many there are, and a filter: the picture's key is also its first control. */
export function Legend() {
  const frame = useFrame();
  const drawing = useDrawing();
  const isOpen = useUi((state) => state.legendOpen);
  const isFolded = frame === 'narrow' || frame === 'small';
  const hasButton = frame === 'phone';
  const close = () => setUi({ legendOpen: false });
  useEscape(close, isOpen && (hasButton || isFolded));
  if (!drawing || drawing.marks.size === 0) return null;
  if (hasButton && !isOpen) {
    return (
      <button type="button" className="button legend-button" onClick={() => setUi({ legendOpen: true })}>
        <Layers size={20} strokeWidth={1.75} aria-hidden="true" />
        {t('legend.title')}
      </button>
    );
  }
  const folded = isFolded && !isOpen;
  return (
    <section className={`panel legend${folded ? ' folded' : ''}`} aria-label={t('legend.title')}>
      <header className="legend-head">
        <h2>{t('legend.title')}</h2>
        {isFolded || hasButton ? (
          <button
            type="button"
            className="icon-button"
            aria-label={t(isOpen ? 'legend.fold' : 'legend.open')}
            aria-expanded={isOpen}
            onClick={() => setUi({ legendOpen: !isOpen })}
          >
            {isOpen ? <X size={16} strokeWidth={1.75} /> : <Layers size={16} strokeWidth={1.75} />}
          </button>
        ) : (
          <span title={t('legend.hintAlt')}>{t('legend.hint')}</span>
        )}
      </header>
      <LegendRows drawing={drawing} folded={folded} />
    </section>
  );
}

function LegendRows({ drawing, folded }: { readonly drawing: Drawing; readonly folded: boolean }) {
  const hidden = useTabView(hiddenKeys);
  const focus = useTabView((view) => view.focus);
  const shown = useMemo(() => shownCounts(drawing, hidden, focus), [drawing, hidden, focus]);
  return (
    <>
      <ul className="legend-rows">
        {LEGEND_KEYS.map((key) => (
          <LegendRow
            key={key}
            legendKey={key}
            off={hidden.has(key)}
            shown={shown[key]}
            total={drawing.counts[key]}
            isApart={drawing.isApart}
            split={focus !== undefined || hidden.has(key)}
          />
        ))}
      </ul>
      {!folded && <LegendFoot drawing={drawing} shown={shown} />}
    </>
  );
}

type LegendRowProps = {
  readonly legendKey: LegendKey;
  readonly off: boolean;
  readonly shown: number;
  readonly total: number;
  /** With every body drawn apart the hollow dots are all social organisations. */
  readonly isApart: boolean;
  readonly split: boolean;
};

function LegendRow({ legendKey, off, shown, total, isApart, split }: LegendRowProps) {
  const isAll = isApart && legendKey === 'socialOrganization';
  const name = t(isAll ? 'map.allSocialOrganizations' : `map.classes.${legendKey}`);
  const onClick = (event: MouseEvent) => (event.altKey ? isolateKey(legendKey) : toggleKey(legendKey));
  return (
    <li>
      <button
        type="button"
        className={`legend-row${off || (split && shown === 0) ? ' off' : ''}`}
        aria-pressed={!off}
        title={t('legend.state', { name, shown, total })}
        onClick={onClick}
      >
        <LegendGlyph legendKey={legendKey} />
        <span className="legend-name">{name}</span>
        <span className="legend-count">
          {split && <span>{shown}</span>}
          {split && <span className="legend-total">/{total}</span>}
          {!split && total}
        </span>
      </button>
    </li>
  );
}
