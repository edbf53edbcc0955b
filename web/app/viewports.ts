import { useLayoutEffect, useRef } from 'react';
import type { Viewport } from '../canvas/map-canvas.tsx';
import { mapHandle } from '../state/map-store.ts';
import { showsMap } from '../state/pages.ts';
import { type PageName, uiState, useUi } from '../state/ui-state.ts';
import { useFrame } from '../ui/frame.ts';

/**
 * The map beside the gap board has less room, so it is looked at from elsewhere there: fitted at first, then as it was left.
 * Back on its own page it stands as it was.
 */
export function useViewports(): void {
  const page = useUi((state) => state.page);
  const isPhone = useFrame() === 'phone';
  const left = useRef(new Map<PageName, Viewport>());
  const before = useRef<PageName>(page);
  // Before the map hears of the new page, so that what it is asked to show there is not undone.
  useLayoutEffect(() => {
    const map = mapHandle.current;
    const [from, to] = [before.current, page];
    before.current = to;
    const viewport = map?.viewport();
    if (!map || !viewport || isPhone || from === to) return;
    left.current.set(from, viewport);
    const known = left.current.get(to);
    if (known) map.lookFrom(known);
    // Once the map knows how much room the page leaves it.
    else if (showsMap(to) && uiState().shown.length === 0) requestAnimationFrame(() => map.fit());
  }, [page, isPhone]);
}
