import { KIND_NAMES, type Kind } from '../../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { areaOn } from '../../../graph/model/terms/mark.ts';
import { into } from '../../../graph/model/view/walk.ts';
import { useView } from '../../state/live-context.tsx';
import { useDrawing } from '../../state/map-store.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { kindTitle } from '../../ui/titles.ts';
import { SectionFrame } from './section-frame.tsx';

/** What stands in a town on the day, and how much of it is paired. */
export function TownNumbers({ node }: { readonly node: NodeRecord }) {
  const on = useReferenceDay();
  const disc = useDrawing()?.discs.find((each) => each.area === node.id);
  const counts = useView(
    (view) => {
      const byKind = new Map<Kind, number>();
      for (const { node: other } of into(view, node.id, 'LOCATED_IN'))
        if (areaOn(view, other, on) === node.id) byKind.set(other.kind, (byKind.get(other.kind) ?? 0) + 1);
      return [...byKind].sort(([a], [b]) => KIND_NAMES.indexOf(a) - KIND_NAMES.indexOf(b));
    },
    [node.id, on],
  );
  return (
    <SectionFrame title={t('inspector.sections.town')}>
      <dl>
        {disc && (
          <div className="row">
            <dt>{t('inspector.paired')}</dt>
            <dd className="row-value">
              {t('inspector.pairedOf', { paired: disc.paired, total: disc.total })}
            </dd>
          </div>
        )}
        {counts.map(([kind, count]) => (
          <div key={kind} className="row">
            <dt>{kindTitle(kind)}</dt>
            <dd className="row-value">
              <KindGlyph kind={kind} size={16} />
              {t('inspector.countOf', { count })}
            </dd>
          </div>
        ))}
      </dl>
    </SectionFrame>
  );
}
