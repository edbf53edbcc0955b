import { Map as MapIcon, Pencil, X } from 'lucide-react';
import type { Finding } from '../../../graph/model/answers/gap.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { useDrawing } from '../../state/map-store.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { seeOnMap } from '../../state/see-on-map.ts';
import { select } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { useEscape } from '../../ui/escape.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { nameOf, RecordName } from '../../ui/record-name.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { kindTitle, titleOf } from '../../ui/titles.ts';
import { openBrand } from './page-state.ts';
import { PanelCarriers } from './panel-carriers.tsx';
import { PanelFacts } from './panel-facts.tsx';
import { PanelHonours } from './panel-honours.tsx';
import { PanelStrength } from './panel-strength.tsx';
import type { Brand } from './read-brands.ts';
import './brand-panel.css';

type BrandPanelProps = {
  readonly brand: Brand;
  /** What G23 says of it. */
  readonly finding: Finding | undefined;
};

/** One brand in reading: what it is, how strong its support is, and what carries it. */
export function BrandPanel({ brand, finding }: BrandPanelProps) {
  const live = useLiveHandle();
  const drawing = useDrawing();
  const on = useReferenceDay();
  const { node } = brand;
  const close = () => openBrand(undefined);
  useEscape(close);
  return (
    <SidePanel className="brand-panel" label={t('brands.panel.label', { name: nameOf(node) })}>
      <header className="brand-panel-head">
        <div className="brand-panel-title">
          <KindGlyph kind="BrandProject" size={28} />
          <h2>
            <RecordName node={node} />
          </h2>
          <span className="tag">{kindTitle('BrandProject')}</span>
          <button type="button" className="icon-button" aria-label={t('close')} onClick={close}>
            <X size={16} strokeWidth={1.75} aria-hidden="true" />
          </button>
        </div>
        <div className="brand-panel-actions">
          <button type="button" className="button primary" onClick={() => select(node.id)}>
            <Pencil size={16} strokeWidth={1.75} aria-hidden="true" />
            {t('brands.panel.edit')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => seeOnMap(live.view, drawing, node.id, on, alongWith(brand))}
          >
            <MapIcon size={16} strokeWidth={1.75} aria-hidden="true" />
            {t('brands.panel.onMap')}
          </button>
        </div>
      </header>
      <div className="side-panel-body">
        {finding && (
          <p className="brand-finding">
            <SeverityMark severity={finding.severity} />
            {titleOf(finding.why)}
          </p>
        )}
        <PanelFacts brand={brand} />
        <PanelHonours brand={brand} />
        <PanelStrength brand={brand} />
        <PanelCarriers brand={brand} />
      </div>
    </SidePanel>
  );
}

/** What stands out on the map together with a brand: who made it, whom it serves, the agreements that carry it. */
const alongWith = ({ creators, served, carriers }: Brand): string[] => [
  ...[...creators, ...served].map(({ node }) => node.id),
  ...carriers.map(({ agreement }) => agreement.id),
];
