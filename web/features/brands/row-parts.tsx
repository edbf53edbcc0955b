import type { ReactNode } from 'react';
import { select } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { nameOf, RecordName } from '../../ui/record-name.tsx';
import type { Brand } from './read-brands.ts';

/** Whose brand it is, on the line that leads to it. */
export function Creator({ brand, room }: { readonly brand: Brand; readonly room: number | undefined }) {
  const [creator] = brand.creators;
  const agreements = (
    <span
      className="brand-agreements"
      title={brand.made.agreements > 0 ? t('samples.of', { count: brand.made.agreements }) : undefined}
    >
      {t('brands.agreements', { count: brand.signed })}
    </span>
  );
  if (!creator)
    return (
      <span className="creator-words">
        <span className="quiet-word">{t('brands.creatorUnknown')}</span>
        {agreements}
      </span>
    );
  return (
    <>
      <KindGlyph kind="PartyOrganization" size={24} />
      <span className="creator-words" style={room === undefined ? undefined : { width: room }}>
        <button
          type="button"
          className="plain-link"
          title={nameOf(creator.node)}
          onClick={() => select(creator.node.id)}
        >
          <RecordName node={creator.node} />
        </button>
        {agreements}
      </span>
    </>
  );
}

/** What makes it stand out: withdrawn, not known to be there, nothing behind it. */
export function Tags({ brand, isUnbacked }: { readonly brand: Brand; readonly isUnbacked: boolean }) {
  const tags: ReactNode[] = [];
  if (brand.standing === 'withdrawn')
    tags.push(
      <span key="withdrawn" className="tag">
        {t('brands.withdrawn')}
      </span>,
    );
  if (brand.standing === 'unknown')
    tags.push(
      <span key="unknown" className="tag outlined">
        {t('brands.standingUnknown')}
      </span>,
    );
  if (isUnbacked)
    tags.push(
      <span key="unbacked" className="tag unbacked">
        {t('brands.noSupport')}
      </span>,
    );
  return tags.length === 0 ? null : <span className="brand-tags">{tags}</span>;
}

/** What it is about; an unknown one is dashed and says so. */
export function Focus({ brand, width }: { readonly brand: Brand; readonly width: number | undefined }) {
  if (brand.focus !== undefined)
    return (
      <span
        className="focus-box"
        data-title={t('brands.heads.focus')}
        style={width === undefined ? undefined : { width }}
      >
        {brand.focus}
      </span>
    );
  return (
    <span className="focus-box is-unknown" style={width === undefined ? undefined : { minWidth: width }}>
      <strong>{t('brands.focusUnknown')}</strong>
      <span>{t(isLeftOut(brand) ? 'brands.focusMissing' : 'brands.focusToFill')}</span>
    </span>
  );
}

/** Whether the article is where the brand comes from, and so what leaves its focus out. */
const isLeftOut = ({ node }: Brand): boolean => node.provenance['name']?.source === 'article';
