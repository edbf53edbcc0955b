import { Award as AwardIcon } from 'lucide-react';
import type { CSSProperties } from 'react';
import { select } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { nameOf, RecordName } from '../../ui/record-name.tsx';
import type { Brand } from './read-brands.ts';
import { type Columns, lineAt, MOST_HONOURS, MOST_SERVED, servedAt } from './row-places.ts';

type ServedProps = {
  readonly brand: Brand;
  readonly columns: Columns | undefined;
  readonly height: number;
};

/** Whom it serves, each at the end of its band. */
export function Served({ brand, columns, height }: ServedProps) {
  const { served } = brand;
  const shown = served.slice(0, MOST_SERVED);
  const places = servedAt(height, Math.min(served.length, MOST_SERVED + 1));
  const style = (index: number): CSSProperties | undefined =>
    columns && {
      left: columns.served,
      top: places[index] ?? lineAt(height),
      width: columns.honours - columns.served - 8,
    };
  if (served.length === 0)
    return (
      <span className="brand-served quiet-word" style={style(0)}>
        {t('brands.servedUnknown')}
      </span>
    );
  return (
    <>
      {shown.map(({ node, activities }, index) => (
        <span key={node.id} className="brand-served" style={style(index)}>
          <KindGlyph kind={node.kind} size={16} />
          <button type="button" className="plain-link" title={nameOf(node)} onClick={() => select(node.id)}>
            <RecordName node={node} />
          </button>
          <span className="served-count">{t('brands.activities', { count: activities })}</span>
        </span>
      ))}
      {served.length > MOST_SERVED && (
        <span className="brand-served quiet-word" style={style(MOST_SERVED)}>
          {t('brands.moreServed', { count: served.length - MOST_SERVED })}
        </span>
      )}
    </>
  );
}

/** The honours that hold; without any recorded, nobody knows. */
export function Honours({ brand }: { readonly brand: Brand }) {
  const held = brand.awards.filter(({ holds }) => holds);
  if (held.length === 0) return <span className="quiet-word">{t('brands.honoursUnknown')}</span>;
  return (
    <>
      {held.slice(0, MOST_HONOURS).map(({ node }) => (
        <span key={node.id} className="brand-honour">
          <AwardIcon size={14} strokeWidth={1.75} aria-hidden="true" />
          <button type="button" className="plain-link" title={nameOf(node)} onClick={() => select(node.id)}>
            <RecordName node={node} />
          </button>
        </span>
      ))}
      {held.length > MOST_HONOURS && (
        <span className="quiet-word">{t('brands.moreHonours', { count: held.length - MOST_HONOURS })}</span>
      )}
    </>
  );
}
