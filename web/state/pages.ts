import { type Camera, type PageName, showsMap } from '../../graph/model/tab-view/tab-view.ts';
import { leaving } from './leaving.ts';
import { setView, tabView } from './ui-state.ts';

/** From where the map was looked at on each page that shows it. */
const left = new Map<PageName, Camera | undefined>();

/**
 * Opens a page. The map beside the gap board has less room, so it is looked at from elsewhere there: as a whole at first,
 * then as it was left; back on its own page it stands as it was. A page that covers it begins without an open record,
 * which would lie over its lists.
 */
export function openPage(page: PageName): void {
  if (page !== tabView().page) leaving(() => show(page), 'page');
}

function show(page: PageName): void {
  const { page: from, camera, shown } = tabView();
  if (showsMap(from)) left.set(from, camera);
  const known = left.get(page);
  if (!showsMap(page)) setView({ page, selectedId: undefined }, { trail: [] });
  else if (left.has(page) || !shown) setView({ page, camera: known }, { sought: { camera: known } });
  else setView({ page });
}

/** For what is to be seen on the map: leaves a page that covers it. */
export function uncoverMap(): void {
  if (!showsMap(tabView().page)) openPage('map');
}
