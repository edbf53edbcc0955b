import type { PageName } from '../state/ui-state.ts';
import { BrandPage, FiguresPage, GapBoard } from './later.ts';
import './page-parts.css';

/** What a page lays over the map: panels at its edges, or a sheet that covers it. */
export function PageParts({ page }: { readonly page: PageName }) {
  switch (page) {
    case 'gaps':
      return <GapBoard />;
    case 'figures':
      return <FiguresPage />;
    case 'brands':
      return <BrandPage />;
    default:
      return null;
  }
}
