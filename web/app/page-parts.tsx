import type { PageName } from '../state/ui-state.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { BrandPage, FiguresPage, GapBoard } from './later.ts';
import { BrokenPart } from './part-places.tsx';
import './page-parts.css';

/** What a page lays over the map: panels at its edges, or a sheet that covers it. */
export function PageParts({ page }: { readonly page: PageName }) {
  if (page === 'map') return null;
  return (
    <ErrorBoundary
      key={page}
      broken={(message, again) => <BrokenPart page={page} message={message} again={again} />}
    >
      {page === 'gaps' && <GapBoard />}
      {page === 'figures' && <FiguresPage />}
      {page === 'brands' && <BrandPage />}
    </ErrorBoundary>
  );
}
