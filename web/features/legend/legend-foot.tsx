import { useMemo } from 'react';
import type { LegendKey } from '../../../graph/model/tab-view/tab-view.ts';
import type { Drawing } from '../../canvas/draw/drawing.ts';
import { visible } from '../../canvas/draw/visible.ts';
import { isCrowded } from '../../canvas/towns/folded.ts';
import { useHasSamples } from '../../state/samples.ts';
import { resetControls } from '../../state/ui-actions.ts';
import { hiddenKeys, useTabView, useUi } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import { useFrame } from '../../ui/frame.ts';
import { latePart } from '../../ui/late-part.tsx';
import { RunOut } from './run-out.tsx';
import { marksIn } from './shown-counts.ts';

// What rings the map with its gaps comes after the first picture.
export const GapLensToggle = latePart(async () => (await import('./gap-lens-toggle.tsx')).GapLensToggle);
export const FocusKey = latePart(async () => (await import('./focus-key.tsx')).FocusKey);
export const TownKey = latePart(async () => (await import('./town-key.tsx')).TownKey);

type LegendFootProps = { readonly drawing: Drawing; readonly shown: Readonly<Record<LegendKey, number>> };

/** Denominators: how many marks there are, how many are in view, and what the numbers beside the towns mean. */
export function LegendFoot({ drawing, shown }: LegendFootProps) {
  const hidden = useTabView(hiddenKeys);
  const focus = useTabView((view) => view.focus);
  const hasLens = useUi((state) => state.lens !== undefined);
  const hasSamples = useHasSamples();
  const isPhone = useFrame() === 'phone';
  const inView = marksIn(shown);
  const isFolded = useMemo(() => isCrowded(visible(drawing, hidden)), [drawing, hidden]);
  return (
    <footer className="legend-foot">
      <dl>
        <dt>{t('legend.all')}</dt>
        <dd>{marksIn(drawing.counts).toLocaleString('en')}</dd>
        {focus && <dt>{t('legend.focus', { degree: focus.degree })}</dt>}
        {focus && <dd>{inView}</dd>}
        {!focus && hidden.size > 0 && <dt>{t('legend.shown')}</dt>}
        {!focus && hidden.size > 0 && <dd>{inView.toLocaleString('en')}</dd>}
      </dl>
      {focus && <FocusKey drawing={drawing} id={focus.id} />}
      {isFolded && <TownKey />}
      {!hasLens && !isFolded && (
        <p>
          {t('legend.townNumbers')}
          <span className="legend-words">{t('legend.townNumbersMeaning')}</span>
        </p>
      )}
      <GapLensToggle />
      <RunOut />
      {isPhone && hasSamples && <p>{t('map.note')}</p>}
      {focus && (
        <p className="legend-keys">
          <kbd className="key-cap">1</kbd>
          <kbd className="key-cap">2</kbd>
          <kbd className="key-cap">3</kbd>
          {t('legend.expand')}
          <kbd className="key-cap">Esc</kbd>
          {t('back')}
        </p>
      )}
      {hidden.size > 0 && (
        <button type="button" className="button small" onClick={resetControls}>
          {t('legend.reset')}
          <kbd className="key-cap">Z</kbd>
        </button>
      )}
    </footer>
  );
}
