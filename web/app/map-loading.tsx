import { useIsPainted } from '../state/map-store.ts';
import { LoadingPanel } from './loading-panel.tsx';

/** Over the map until its first drawing can be seen. Not in the stage, where names are kept clear of what floats. */
export function MapLoading() {
  if (useIsPainted()) return null;
  return (
    <div className="loading-page is-over-map" aria-busy="true">
      <LoadingPanel step="draw" note="" />
    </div>
  );
}
