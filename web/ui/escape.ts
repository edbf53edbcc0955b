import { useEffect, useRef } from 'react';
import { isComposing } from './composing.ts';

type Step = { readonly current: () => void };

/** Open things in the order they opened; Escape closes the last one, one step at a time. */
const steps: Step[] = [];

function onKeyDown(event: KeyboardEvent): void {
  const last = steps[steps.length - 1];
  // An input method uses Escape to drop its candidates; that is not a step back.
  if (event.key !== 'Escape' || isComposing(event) || event.defaultPrevented || !last) return;
  event.preventDefault();
  event.stopPropagation();
  last.current();
}

/** While `active`, Escape calls `step` unless something opened later takes it. */
export function useEscape(step: () => void, active = true): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    if (!active) return;
    if (steps.length === 0) window.addEventListener('keydown', onKeyDown, true);
    const own: Step = {
      get current() {
        return latest.current;
      },
    };
    steps.push(own);
    return () => {
      steps.splice(steps.indexOf(own), 1);
      if (steps.length === 0) window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [active]);
}
