import { useEffect, useRef } from 'react';
import { isComposing } from '../../ui/composing.ts';
import type { Walk } from './use-walk.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };
/** Where these keys mean something else. */
const OTHERS = 'input, textarea, select, dialog, [role="dialog"], [role="menu"], .map-canvas, .inspector';

/** ↑ ↓ or J K go from one finding to the next; with none chosen the first is opened. */
export function useWalkKeys(walk: Walk, onFirst: () => void): void {
  const latest = useRef({ walk, onFirst });
  latest.current = { walk, onFirst };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = STEPS[event.key];
      if (by === undefined || event.defaultPrevented || isComposing(event)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.target instanceof HTMLElement && event.target.closest(OTHERS)) return;
      event.preventDefault();
      const { walk: current, onFirst: first } = latest.current;
      if (current.canStep(by)) void current.step(by);
      else if (current.at === undefined) first();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
