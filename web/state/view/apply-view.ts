import type { PartKind } from '../../../graph/model/tab-view/address-part.ts';
import { withoutStale } from '../../../graph/model/tab-view/stale.ts';
import { showsMap, type TabView } from '../../../graph/model/tab-view/tab-view.ts';
import type { State } from '../../../graph/model/view/view.ts';
import { tabView, uiState, useUi } from '../ui-state.ts';
import { tellDropped } from './tell-dropped.ts';

/** The same object where it says the same, so that nothing is drawn for it. */
const kept = <T>(before: T, now: T): T => (JSON.stringify(before) === JSON.stringify(now) ? before : now);

/** What this tab will show: of the pages that the view is not about it keeps what it had open there. */
function taken(view: TabView, before: TabView): TabView {
  const onMap = showsMap(view.page) ? view : before;
  const { focus, camera, hidden, expanded, shown, lensName } = onMap;
  return {
    page: view.page,
    lookingDay: view.lookingDay,
    selectedId: view.selectedId,
    focus: kept(before.focus, focus),
    camera: kept(before.camera, camera),
    hidden: kept(before.hidden, hidden),
    expanded,
    shown: kept(before.shown, shown),
    lensName,
    gaps: view.page === 'gaps' ? kept(before.gaps, view.gaps) : before.gaps,
    figures: view.page === 'figures' ? kept(before.figures, view.figures) : before.figures,
    brands: view.page === 'brands' ? kept(before.brands, view.brands) : before.brands,
  };
}

/**
 * Shows what somebody was given: by an address, by the way back. The one place at which a view as a whole is taken over.
 * What is there no more is left out, and said.
 */
export function applyView(state: State, given: TabView, dropped: readonly PartKind[] = []): void {
  const { view: there, dropped: stale } = withoutStale(given, (id) => state.node(id) !== undefined);
  const before = tabView();
  const view = taken(there, before);
  const { trail } = uiState();
  useUi.setState({
    view,
    trail: view.selectedId === before.selectedId ? trail : [],
    ...(showsMap(view.page) ? { sought: { camera: view.camera, isGiven: true } } : {}),
  });
  tellDropped([...dropped, ...stale]);
}
