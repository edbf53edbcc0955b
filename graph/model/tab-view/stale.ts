import { DISTRICT_AREA, OUTSIDE_AREA } from '../terms/area.ts';
import type { PartKind } from './address-part.ts';
import type { TabView } from './tab-view.ts';

type Kept = { readonly view: TabView; readonly dropped: readonly PartKind[] };

/** A view without the records that are there no more. Findings, rules and lists are the server's to know. */
export function withoutStale(view: TabView, isThere: (id: string) => boolean): Kept {
  const dropped: PartKind[] = [];
  const isGone = (id: string | undefined, kind: PartKind): boolean => {
    const isStale = id !== undefined && id !== '' && !isThere(id);
    if (isStale) dropped.push(kind);
    return isStale;
  };
  const { selectedId, focus, gaps, brands, shown } = view;
  const isSame = focus?.id === selectedId;
  const isSelectionGone = isGone(selectedId, 'record');
  const isFocusGone = isSame ? isSelectionGone : isGone(focus?.id, 'record');
  const isArea = gaps.openGroup === DISTRICT_AREA || gaps.openGroup === OUTSIDE_AREA;
  const isGroupGone =
    gaps.by !== 'rule' && !isArea && isGone(gaps.openGroup, gaps.by === 'area' ? 'town' : 'record');
  const isBrandGone = isGone(brands.brandId, 'record');
  const lit = shown?.ids.filter(isThere) ?? [];
  if (shown && lit.length < shown.ids.length) dropped.push('list');
  return {
    view: {
      ...view,
      selectedId: isSelectionGone ? undefined : selectedId,
      focus: isFocusGone ? undefined : focus,
      gaps: isGroupGone ? { ...gaps, openGroup: undefined, finding: undefined } : gaps,
      brands: isBrandGone ? { ...brands, brandId: undefined } : brands,
      shown:
        shown && lit.length < shown.ids.length
          ? lit.length > 0
            ? { ...shown, ids: lit }
            : undefined
          : shown,
    },
    dropped,
  };
}
