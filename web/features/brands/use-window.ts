import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows beyond the edges that are drawn too, so that scrolling shows no emptiness. */
const BEYOND = 12;
/** Shorter lists are drawn whole. */
const WHOLE = 200;

export type RowWindow = { readonly first: number; readonly last: number };

/** Which rows of a long list are near enough to be seen to be drawn. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number, height: number): RowWindow {
  const [seen, setSeen] = useState<RowWindow>({ first: 0, last: WHOLE });
  const isLong = count > WHOLE;
  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current || !isLong) return;
    const look = () => {
      const first = Math.max(0, Math.floor(current.scrollTop / height) - BEYOND);
      const last = Math.ceil((current.scrollTop + current.clientHeight) / height) + BEYOND;
      setSeen((before) => (before.first === first && before.last === last ? before : { first, last }));
    };
    look();
    current.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      current.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [scroller, isLong, height]);
  return isLong ? { first: seen.first, last: Math.min(count, seen.last) } : { first: 0, last: count };
}
