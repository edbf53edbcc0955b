import { useLayoutEffect } from 'react';
import { addressOf, viewOf } from '../../../graph/model/tab-view/address.ts';
import type { Live } from '../../live/live.ts';
import { isHeld, leaving } from '../leaving.ts';
import { setUi, tabView, uiState } from '../ui-state.ts';
import { type Mark, markHere, writeAddress } from './address-bar.ts';
import { applyView } from './apply-view.ts';
import { keepAddress } from './keep-address.ts';
import { stepBetween, withoutOpened } from './steps.ts';

/** Shows what an address asks for. */
function showAddress(live: Live, mark: Mark | undefined, hash = window.location.hash): void {
  const { view, dropped } = viewOf(hash);
  applyView(live.view, mark?.shown ? { ...view, shown: mark.shown } : view, dropped);
}

/** Follows the address both ways: it says what this tab shows, and leads back to what it showed before. */
function followAddress(live: Live): () => void {
  const opened = markHere();
  showAddress(live, opened);
  const kept = keepAddress(opened?.at ?? 0);
  if (opened) kept.arrive(opened.at);
  else beginAt(kept);
  /** On the way from an entry that is held, and back to it. */
  let passing: 'held' | 'free' | undefined;

  const onPopState = (): void => {
    const mark = markHere();
    const way = passing;
    passing = undefined;
    if (way === 'held') return;
    // Typed into the address bar, or a link in the page: an entry of its own.
    if (!mark) followTyped(window.location.hash);
    else if (mark.at !== kept.at) goTo(mark, way === 'free');
  };

  const followTyped = (hash: string): void => {
    const isLeft = viewOf(hash).view.page !== tabView().page;
    if (isLeft && isHeld('page')) {
      kept.arrive(kept.at + 1);
      leaving(() => showAddress(live, undefined, hash), 'page');
    } else kept.arrive(kept.at + 1, () => showAddress(live, undefined));
  };

  const goTo = (mark: Mark, isFree: boolean): void => {
    const by = mark.at - kept.at;
    const go = (steps: number, how: typeof passing): void => {
      passing = how;
      window.history.go(steps);
    };
    const isPageLeft = viewOf(window.location.hash).view.page !== tabView().page;
    const closes = uiState().sheet ? 'form' : isPageLeft ? 'page' : undefined;
    if (!isFree && closes && isHeld(closes)) {
      // Back on the entry whose form asks: only then is it known whether it is left.
      go(-by, 'held');
      leaving(() => go(by, 'free'), closes);
      return;
    }
    const [before, hadForm] = [addressOf(tabView()), uiState().sheet !== undefined];
    kept.arrive(mark.at, () => {
      if (hadForm) setUi({ sheet: undefined });
      showAddress(live, mark);
    });
    // A form stood here once: what it covered has been seen.
    const isEmpty = !hadForm && addressOf(tabView()) === before && mark.shown === undefined;
    if (isEmpty && by === -1 && mark.at > 0) window.history.go(-1);
  };
  window.addEventListener('popstate', onPopState);
  return () => {
    window.removeEventListener('popstate', onPopState);
    kept.close();
  };
}

/** The way back closes what a link has opened before it leaves the site. */
function beginAt(kept: ReturnType<typeof keepAddress>): void {
  const view = tabView();
  const base = withoutOpened(view);
  if (stepBetween(base, view) === 'none') kept.arrive(0);
  else {
    writeAddress('replaceState', base, 0);
    kept.push();
  }
}

export function useAddress(live: Live): void {
  useLayoutEffect(() => {
    return followAddress(live);
  }, [live]);
}
