import type { PageName } from '../../graph/model/tab-view/tab-view.ts';
import { Guarded } from './guarded.tsx';
import { BrandPage, FiguresPage, GapBoard, HistoryPage } from './later.ts';
import { BOARD, FULL } from './part-places.tsx';
import './page-parts.css';

/** What a page lays over the map: panels at its edges, or a sheet that covers it. */
export function PageParts({ page }: { readonly page: PageName }) {
  if (page === 'map') return null;
  return (
    <Guarded key={page} className={page === 'gaps' ? BOARD : FULL}>
      {page === 'gaps' && <GapBoard />}
      {page === 'figures' && <FiguresPage />}
      {page === 'brands' && <BrandPage />}
      {page === 'history' && <HistoryPage />}
    </Guarded>
  );
}
