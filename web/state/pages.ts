import { useLayoutEffect } from 'react';
import { isHeld, leaving } from './leaving.ts';
import { PAGES, type PageName, setUi, uiState } from './ui-state.ts';

/** Pages on which the map is seen and can be worked with; the others cover it. */
export const showsMap = (page: PageName): boolean => page === 'map' || page === 'gaps';

/** The page that an address asks for. The map is the address without a mark; what is unknown leads to it too. */
export const pageOf = (hash: string): PageName => PAGES.find((page) => `#${page}` === hash) ?? 'map';

const addressOf = (page: PageName): string =>
  page === 'map' ? window.location.pathname + window.location.search : `#${page}`;

/** Opens a page; the browser's way back leads to the one before. */
export function openPage(page: PageName): void {
  if (page === uiState().page) return;
  leaving(() => {
    window.history.pushState(null, '', addressOf(page));
    setUi({ page });
  }, 'page');
}

/** For what is to be seen on the map: leaves a page that covers it. */
export function uncoverMap(): void {
  if (!showsMap(uiState().page)) openPage('map');
}

/** Follows the address: the link by which the page was opened, back, forward, and links in the page. */
export function useAddress(): void {
  useLayoutEffect(() => {
    const show = () => setUi({ page: pageOf(window.location.hash) });
    const follow = () => {
      const { page } = uiState();
      const wanted = pageOf(window.location.hash);
      if (wanted === page || !isHeld('page')) return show();
      // Back on the page whose form asks: only then is it known whether it is left.
      window.history.pushState(null, '', addressOf(page));
      openPage(wanted);
    };
    show();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
}
