import type { PageName } from '../state/ui-state.ts';
import { BrandPage, FiguresPage, GapBoard } from './later.ts';
import { PartBoundary } from './part-boundary.tsx';
import './page-parts.css';

/** What a page lays over the map: panels at its edges, or a sheet that covers it. */
export function PageParts({ page }: { readonly page: PageName }) {
  if (page === 'map') return null;
  return (
    <PartBoundary key={page} className={page === 'gaps' ? 'panel board-panel' : 'full-page'}>
      {page === 'gaps' && <GapBoard />}
      {page === 'figures' && <FiguresPage />}
      {page === 'brands' && <BrandPage />}
    </PartBoundary>
  );
}
